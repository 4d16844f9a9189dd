package no.ldo.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import no.ldo.identity.AccountService;
import no.ldo.identity.Caller;

/**
 * Takes the choices of language and colours that stand in the header of every page. Signed in or not, with JavaScript or
 * without, it leads back to the same page. A cookie keeps the choice in this browser; the language of somebody signed in
 * is kept with the account too.
 */
@WebServlet(name = "choices", urlPatterns = "/choices")
public class Choices extends HttpServlet {
    private static final int YEAR = 365 * 24 * 60 * 60;

    private transient AccountService accounts;
    private transient Caller caller;

    public Choices() {}

    @Inject
    Choices(AccountService accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (SameSite.fromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Language.of(request.getParameter("language")).ifPresent(chosen -> speak(chosen, request, response));
        String colours = request.getParameter("colours");
        if (colours != null && Set.of("auto", "light", "dark").contains(colours)) {
            keep(Appearance.COOKIE, colours, request, response);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Urls.own(request.getParameter("back")));
    }

    private void speak(Language chosen, HttpServletRequest request, HttpServletResponse response) {
        keep(PageLanguage.COOKIE, chosen.tag(), request, response);
        if (caller.person().isPresent()) {
            accounts.speak(chosen.tag());
        }
    }

    private static void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        response.addCookie(cookie);
    }
}
