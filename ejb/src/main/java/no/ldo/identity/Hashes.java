package no.ldo.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 of tokens (random, so no salt is needed) and of keys that are only compared. */
final class Hashes {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Hashes() {}

    /** A token that cannot be guessed: 256 random bits behind a mark by which leaked ones are found. */
    static String newToken() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return "ldo_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
