package no.ldo.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over the hash before, the number and the content of a line. Values carry their length, so none runs into the next. */
final class SealHash {
    private SealHash() {}

    static String of(long number, String hashBefore, String content) {
        String all = hashBefore + joined(number) + content;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    static String joined(@Nullable Object... values) {
        StringBuilder all = new StringBuilder();
        for (Object value : values) {
            String text = value == null ? "-" : String.valueOf(value);
            all.append(value == null ? "" : text.length())
                    .append(':')
                    .append(text)
                    .append(';');
        }
        return all.toString();
    }
}
