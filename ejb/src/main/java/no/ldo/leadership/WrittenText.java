package no.ldo.leadership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What a person has written in one field.
 *
 * @param field code of the field
 * @param text empty to take the answer away
 * @param version of the stored answer that the person saw; 0 when there was none
 */
public record WrittenText(
        @NotNull @Pattern(regexp = "[A-Za-z][A-Za-z0-9]{0,19}")
        String field,

        @NotNull @Size(max = 20_000) String text,
        int version)
        implements Serializable {}
