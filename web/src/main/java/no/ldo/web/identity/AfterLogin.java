package no.ldo.web.identity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after the login: only to a page of the portal itself, never to another site. */
final class AfterLogin {
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
        return own ? wanted : "/";
    }
}
