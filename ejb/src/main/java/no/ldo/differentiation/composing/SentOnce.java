package no.ldo.differentiation.composing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What makes a request that is sent again the same request. Both are SHA-256 in hexadecimal digits.
 *
 * @param key of the key that the sender chose; counts for the sender's account only
 * @param body of everything that was sent under it
 */
public record SentOnce(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String key,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String body) {}
