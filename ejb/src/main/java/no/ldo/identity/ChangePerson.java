package no.ldo.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import no.ldo.shared.Told;

/**
 * Change what an account is called.
 *
 * @param version the version that was read
 */
public record ChangePerson(
        @NotNull UUID id,
        int version,
        @Told @Email @Size(max = 254) String loginName,
        @Told @Size(max = 120) String displayName,
        @Told @Pattern(regexp = "nb|nn|en") String language)
        implements Serializable {}
