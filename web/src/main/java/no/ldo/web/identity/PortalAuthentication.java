package no.ldo.web.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.ldo.web.shared.ApiAnswers;
import no.ldo.web.shared.DatabaseBulkhead;
import no.ldo.web.shared.EarlyFailure;

/**
 * Chooses how a request proves who it is: the API by bearer token, everything else by the session of the login page. A
 * provider of OpenID Connect becomes a third branch here.
 */
@Alternative
@Priority(1000)
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {
    private BearerLogin bearer;
    private PageLogin page;

    protected PortalAuthentication() {}

    @Inject
    PortalAuthentication(BearerLogin bearer, PageLogin page) {
        this.bearer = bearer;
        this.page = page;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (request.getAttribute(DatabaseBulkhead.FULL) != null) {
            return tryAgain(request, response);
        }
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        try {
            return path.startsWith("/api/")
                    ? bearer.validate(request, response, context)
                    : page.validate(request, response, context);
        } catch (RuntimeException databaseAway) {
            return failed(request, response, databaseAway);
        }
    }

    private static AuthenticationStatus failed(
            HttpServletRequest request, HttpServletResponse response, RuntimeException thrown)
            throws AuthenticationException {
        try {
            EarlyFailure.answer(request, response, thrown);
        } catch (IOException gone) {
            throw new AuthenticationException(gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** No place left for a request that uses the database: says so at once, before the database is asked anything. */
    private static AuthenticationStatus tryAgain(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        response.setHeader("Retry-After", "5");
        try {
            if (ApiAnswers.wanted(request)) {
                ApiAnswers.problem(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Service Unavailable", "busy");
            } else {
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        } catch (IOException gone) {
            throw new AuthenticationException(gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
