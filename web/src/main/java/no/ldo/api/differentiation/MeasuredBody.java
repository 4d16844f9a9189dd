package no.ldo.api.differentiation;

import jakarta.ws.rs.WebApplicationException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.ldo.api.shared.Problem;

/** A body that is read once: counts its bytes, ends with a failure beyond the most that are taken, and knows its hash in the end. */
final class MeasuredBody extends FilterInputStream {
    /** 10 MB. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private final MessageDigest digest;
    private long count;

    MeasuredBody(InputStream body) {
        this(body, sha256());
    }

    private MeasuredBody(InputStream body, MessageDigest digest) {
        super(new DigestInputStream(body, digest));
        this.digest = digest;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int some = super.read(into, from, most);
        count(Math.max(0, some));
        return some;
    }

    private void count(int more) throws IOException {
        count += more;
        if (isTooLarge()) {
            throw new IOException("too large");
        }
    }

    boolean isTooLarge() {
        return count > MOST_BYTES;
    }

    /** What is told to those who send too much. */
    static WebApplicationException tooLarge() {
        return Problem.of(413, "body.tooLarge", "At most 10 MB.").exception();
    }

    /** SHA-256 of what has been read, in hexadecimal digits; once. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
