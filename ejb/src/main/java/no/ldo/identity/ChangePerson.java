package no.ldo.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;

/**
 * Change what an account is called.
 *
 * @param version the version that was read
 */
public record ChangePerson(
        @NotNull UUID id,
        int version,
        @NotBlank @Email @Size(max = 254) String loginName,
        @NotBlank @Size(max = 120) String displayName,
        @NotBlank @Pattern(regexp = "nb|nn|en") String language)
        implements Serializable {}
