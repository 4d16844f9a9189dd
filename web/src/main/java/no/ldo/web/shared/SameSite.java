package no.ldo.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Whether a post that no view of Faces guards comes from a page of the portal. The browser says itself where it comes
 * from; the cookie's SameSite attribute is the second line of defence.
 */
public final class SameSite {
    /** Header of our own scripts. Another site cannot send it without asking first, and the portal lets none. */
    static final String SCRIPT = "X-Requested-With";

    private SameSite() {}

    /** For a script's post: it carries our header. */
    public static boolean asked(HttpServletRequest request) {
        return "ldo".equals(request.getHeader(SCRIPT)) && !fromElsewhere(request);
    }

    /** For a form that works without script too. */
    public static boolean fromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !Set.of("same-origin", "none").contains(site);
    }
}
