package no.ldo.web.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after the login: only to a page of the portal itself, never to another site. */
final class AfterLogin {
    static final String FRONT = "/";
    static final String NEXT = "next";
    private static final String OWN_ACCOUNT = "/identity/me";
    private static final Pattern OWN_PATH =
            Pattern.compile("/(?:[A-Za-z0-9_.~-][A-Za-z0-9_.~/-]*)?(?:\\?[^\\s#\\\\]*)?");
    private static final int LONGEST = 1000;

    private AfterLogin() {}

    /** The wanted path when it is one of our own, otherwise the front page. */
    static String ownPath(@Nullable String wanted) {
        boolean own = wanted != null
                && wanted.length() <= LONGEST
                && OWN_PATH.matcher(wanted).matches()
                && !wanted.startsWith("/login")
                && !wanted.startsWith("/logout");
        return own ? wanted : FRONT;
    }

    /** The own account, where a password is chosen first; it knows where the person was going. */
    static String ownAccount(@Nullable String wanted) {
        String next = ownPath(wanted);
        return next.equals(FRONT)
                ? OWN_ACCOUNT
                : OWN_ACCOUNT + "?" + NEXT + "=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
