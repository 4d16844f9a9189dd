package no.ldo.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.ldo.identity.Caller;
import no.ldo.identity.LoginService;
import no.ldo.identity.SignedIn;
import no.ldo.web.shared.ExpiredLogin;
import org.jspecify.annotations.Nullable;

/**
 * Knows a browser by the account id in its session. Mandates are read anew on every request, so that one granted or
 * ended works from the next click on.
 */
@ApplicationScoped
class PageLogin {
    /** Session attribute with the account id; nothing else about the person is kept there. */
    static final String ACCOUNT = "ldo.account";

    /** The role that web.xml asks for on every page. */
    private static final String SIGNED_IN = "SIGNED_IN";

    private LoginService logins;
    private Caller caller;
    private ExpiredLogin expired;

    protected PageLogin() {}

    @Inject
    PageLogin(LoginService logins, Caller caller, ExpiredLogin expired) {
        this.logins = logins;
        this.caller = caller;
        this.expired = expired;
    }

    AuthenticationStatus validate(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (isStatic(request)) {
            return context.doNothing();
        }
        Optional<SignedIn> person = accountOf(request).flatMap(logins::stillSignedIn);
        if (person.isPresent()) {
            caller.remember(person.get());
            return context.notifyContainerAboutLogin(
                    person.get().accountId().toString(),
                    withSignedIn(person.get().roleNames()));
        }
        if (context.isProtected()) {
            return askForLogin(request, response, context);
        }
        return context.doNothing();
    }

    /** What was posted after the login had run out is kept for the person; see {@link ExpiredLogin}. */
    private AuthenticationStatus askForLogin(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            String login = request.getContextPath() + "/login" + afterwards(request, expired.keep(request));
            return expired.answerAjax(request, response, login)
                    ? AuthenticationStatus.SEND_CONTINUE
                    : context.redirect(login);
        } catch (IOException gone) {
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    /** The pages need a login and nothing more; what a person may do there is the services' to say. */
    private static Set<String> withSignedIn(Set<String> roles) {
        Set<String> all = new HashSet<>(roles);
        all.add(SIGNED_IN);
        return all;
    }

    /** Pictures, style sheets and scripts are for all: no reason to read who asks. */
    private static boolean isStatic(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource");
    }

    private static Optional<UUID> accountOf(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (UUID) session.getAttribute(ACCOUNT));
    }

    private static String afterwards(HttpServletRequest request, boolean lost) {
        String asked = pathAndQuery(request);
        String next = "/".equals(asked) ? "" : "?next=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
        return lost ? next + (next.isEmpty() ? "?" : "&") + "lost=true" : next;
    }

    private static String pathAndQuery(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
