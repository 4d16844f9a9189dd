package no.ldo.web.shared;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.ldo.shared.NotVisible;

/** Answers a post of one of our own scripts; what does not come from a page of the portal is 403 before it is read. */
public abstract class ScriptPost extends HttpServlet {
    /** HTTP status of a post that was understood and is refused by a rule. */
    protected static final int UNPROCESSABLE = 422;

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (SameSite.asked(request)) {
            answerOnce(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The same sent twice at once: the one that comes second finds what the first has stored, see {@link SecondTry}. */
    private void answerOnce(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (RuntimeException refused) {
            if (!Failure.worthASecondTry(refused)) {
                throw refused;
            }
            answer(request, response);
        }
    }

    /** Answers a post of a page of the portal. */
    protected abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** A parameter as it was sent; empty when it was not. */
    protected static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /**
     * The version that a script has seen.
     *
     * @throws NotVisible when it is no whole number, which no script of ours sends
     */
    protected static int version(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException none) {
            throw new NotVisible();
        }
    }
}
