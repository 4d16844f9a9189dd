package no.ldo.api.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Remembers by which address a call is declared, {@code /api/v1/organisations/{orgnr}/hires/{hireId}}, for the logs. What was
 * written in the places of the names may be the employer's own key, which is promised to be kept nowhere in clear.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 1)
public class DeclaredPath implements ContainerRequestFilter {
    private static final String IN_REQUEST = DeclaredPath.class.getName();
    private static final String BASE =
            ApiApplication.class.getAnnotation(ApplicationPath.class).value();

    @Context
    private ResourceInfo resource;

    @Inject
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        request.setAttribute(IN_REQUEST, of(resource.getResourceMethod()));
    }

    /** The address by which the call of this request is declared; that of the whole API when no call is. */
    static String asked(HttpServletRequest request) {
        Object declared = request.getAttribute(IN_REQUEST);
        return declared == null ? BASE : declared.toString();
    }

    static String of(Method call) {
        return BASE + value(call.getDeclaringClass().getAnnotation(Path.class)) + value(call.getAnnotation(Path.class));
    }

    private static String value(@Nullable Path path) {
        return path == null ? "" : path.value();
    }
}
