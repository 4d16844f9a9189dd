package no.ldo.api.shared;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Versions as ETag and If-Match. */
public final class Versions {
    private static final Pattern STRONG = Pattern.compile("\\s*\"([0-9]{1,9})\"\\s*");

    private Versions() {}

    /** The tag of a version. */
    public static EntityTag tag(int version) {
        return new EntityTag(String.valueOf(version));
    }

    /** The version of an {@code If-Match} header: missing is 428, one that never was ours is 412. */
    public static int required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(428, "ifMatch.missing", "Send the ETag that you have read as If-Match.")
                    .exception();
        }
        Matcher matcher = STRONG.matcher(ifMatch);
        if (!matcher.matches()) {
            throw Problem.of(412, "version.changed").exception();
        }
        return Integer.parseInt(matcher.group(1));
    }
}
