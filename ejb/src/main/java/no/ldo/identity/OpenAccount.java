package no.ldo.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import no.ldo.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * Open an account for a person.
 *
 * @param loginName the person's e-mail address at work
 * @param language language of the interface: {@code nb}, {@code nn} or {@code en}
 * @param password at least 12 characters, or null for an account that signs in elsewhere
 */
public record OpenAccount(
        @Told @Email @Size(max = 254) String loginName,
        @Told @Size(max = 120) String displayName,
        @Told @Pattern(regexp = "nb|nn|en") String language,
        @Nullable @Size(min = 12, max = 200) String password)
        implements Serializable {}
