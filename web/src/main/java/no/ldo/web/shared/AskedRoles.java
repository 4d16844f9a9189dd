package no.ldo.web.shared;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.identity.Role;

/**
 * Which roles a refused call of a service would have needed. The server refuses before the service is reached and does not
 * say why; the names of service and method stand in the stack, and the roles at the method.
 */
final class AskedRoles {
    private static final String OURS = "no.ldo.";

    private AskedRoles() {}

    /** Roles of which one would have been enough; empty when the method is not found. */
    static Set<Role> of(EJBAccessException refused) {
        return Arrays.stream(refused.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .map(AskedRoles::of)
                .filter(roles -> !roles.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /** Services are called through classes that the server makes, with the service's name before a dollar sign. */
    private static Set<Role> of(StackTraceElement frame) {
        String service = frame.getClassName().split("\\$", 2)[0];
        try {
            return methods(service)
                    .filter(method -> method.getName().equals(frame.getMethodName()))
                    .map(method -> method.getAnnotation(RolesAllowed.class))
                    .filter(roles -> roles != null)
                    .flatMap(roles -> Arrays.stream(roles.value()))
                    .map(Role::valueOf)
                    .collect(Collectors.toSet());
        } catch (ClassNotFoundException | LinkageError notOfThisApplication) {
            return Set.of();
        }
    }

    private static Stream<Method> methods(String service) throws ClassNotFoundException {
        return Arrays.stream(
                Class.forName(service, false, AskedRoles.class.getClassLoader()).getDeclaredMethods());
    }
}
