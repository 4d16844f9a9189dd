package no.ldo.api.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import no.ldo.identity.TokenHolder;
import org.jspecify.annotations.Nullable;

/** Lets a request through when its token is known and has the scope of the method. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class CallerFilter implements ContainerRequestFilter {
    @Context
    private ResourceInfo resource;

    @Inject
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        Method method = resource.getResourceMethod();
        if (method.isAnnotationPresent(Public.class)) {
            return;
        }
        @Nullable TokenHolder holder = (TokenHolder) request.getAttribute(TokenHolder.class.getName());
        if (holder == null) {
            context.abortWith(unknown());
            return;
        }
        Scope scope = method.getAnnotation(Scope.class);
        if (scope == null || !holder.scopes().contains(scope.value())) {
            context.abortWith(Problem.of(403, "scope.missing", "The token lacks the scope of this call.")
                    .with("scope", scope == null ? "" : scope.value())
                    .response());
        }
    }

    private static Response unknown() {
        Response answer = Problem.of(401, "token.missing", "Send a valid token: Authorization: Bearer …")
                .response();
        answer.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return answer;
    }
}
