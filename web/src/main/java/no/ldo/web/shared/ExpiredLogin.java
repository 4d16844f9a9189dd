package no.ldo.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.ldo.shared.XmlText;

/**
 * What happens to a post whose login has run out: what the person wrote waits in the new session and is in the form again
 * after the same person has signed in; an act by ajax is told to go to the login page instead of being handed that page.
 */
@ApplicationScoped
public class ExpiredLogin {
    private static final long MOST_BYTES = BodyLimit.FORM;

    private PageLanguage language;

    protected ExpiredLogin() {}

    @Inject
    ExpiredLogin(PageLanguage language) {
        this.language = language;
    }

    /**
     * Keeps what was posted from a page of a person who was signed in. Nothing when it was not such a post.
     *
     * @return whether what was posted is lost as a whole: a file, longer than is read from somebody unknown, or so much is
     *     kept for others already that there is no room
     */
    public boolean keep(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) {
            return false;
        }
        if (Kept.isUpload(request) || request.getContentLengthLong() > MOST_BYTES) {
            return true;
        }
        if (!IdConverter.isId(request.getParameter(Kept.ACCOUNT))) {
            return false;
        }
        Kept kept = Kept.values(request, "expired.login", this::text);
        if (!KeptPosts.hasRoomFor(kept)) {
            return true;
        }
        kept.keep(request.getSession(true));
        return false;
    }

    private String text(String key) {
        return TextBundles.text("no/ldo/web/frame", language.current(), key);
    }

    /** Whether the post came by ajax; then it has been answered. */
    public boolean answerAjax(HttpServletRequest request, HttpServletResponse response, String loginAddress)
            throws IOException {
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return false;
        }
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                        + XmlText.escaped(loginAddress)
                        + "\"></redirect></partial-response>");
        return true;
    }
}
