package no.ldo.inclusion;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the keyed hash under which a hire is recognised: HMAC-SHA-256 of the employer's own id with the organisation's
 * secret. The id itself, which may be an employee number, is never stored.
 */
final class HireKeys {
    static final int SECRET_BYTES = 32;

    private final Mac mac;

    HireKeys(byte[] secret) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    String of(String hireId) {
        return HexFormat.of().formatHex(mac.doFinal(hireId.getBytes(StandardCharsets.UTF_8)));
    }
}
