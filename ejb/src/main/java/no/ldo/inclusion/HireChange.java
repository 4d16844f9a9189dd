package no.ldo.inclusion;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a hire shall be from now on.
 *
 * @param unit code of one of the organisation's units
 * @param version the version that the caller has read
 */
public record HireChange(
        @NotNull LocalDate hiredOn,
        @NotNull String unit,
        @NotNull Employment employment,
        @NotNull Answer answer,
        int version)
        implements Serializable {}
