package no.ldo.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hashes and checks passwords: PBKDF2 with HMAC-SHA-512 and 210,000 rounds (OWASP Password Storage Cheat Sheet, 2023). */
@ApplicationScoped
class Passwords {
    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    private Pbkdf2PasswordHash hashing;
    private String nobodysHash;

    protected Passwords() {}

    @Inject
    Passwords(Pbkdf2PasswordHash hashing) {
        this.hashing = hashing;
    }

    @PostConstruct
    void prepare() {
        hashing.initialize(PARAMETERS);
        nobodysHash = hash("an account that does not exist");
    }

    String hash(String password) {
        return hashing.generate(password.toCharArray());
    }

    /** Takes the same time for an account that does not exist or has no password, so that nobody learns which do. */
    boolean matches(String password, @Nullable String storedHash) {
        boolean right = hashing.verify(password.toCharArray(), storedHash == null ? nobodysHash : storedHash);
        return right && storedHash != null;
    }
}
