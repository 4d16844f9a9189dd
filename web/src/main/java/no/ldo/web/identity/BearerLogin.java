package no.ldo.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.ldo.identity.Caller;
import no.ldo.identity.LoginService;
import no.ldo.identity.TokenHolder;

/**
 * Reads {@code Authorization: Bearer …}. Leaves the {@link TokenHolder} in the request attribute of its class name; the
 * API's own filter answers 401 where a resource needs a caller and there is none, so that public resources stay public.
 */
@ApplicationScoped
class BearerLogin {
    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 200;

    private LoginService logins;
    private Caller caller;

    protected BearerLogin() {}

    @Inject
    BearerLogin(LoginService logins, Caller caller) {
        this.logins = logins;
        this.caller = caller;
    }

    AuthenticationStatus validate(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<TokenHolder> holder = token(request).flatMap(logins::byToken);
        if (holder.isEmpty()) {
            return context.doNothing();
        }
        TokenHolder found = holder.get();
        request.setAttribute(TokenHolder.class.getName(), found);
        caller.remember(found.person());
        return context.notifyContainerAboutLogin(
                found.person().accountId().toString(), found.person().roleNames());
    }

    private static Optional<String> token(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null
                || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                || header.length() > SCHEME.length() + LONGEST) {
            return Optional.empty();
        }
        return Optional.of(header.substring(SCHEME.length()).strip()).filter(token -> !token.isEmpty());
    }
}
