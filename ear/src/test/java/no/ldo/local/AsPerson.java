package no.ldo.local;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** In the container: calls a service as somebody, with the given container roles. */
public final class AsPerson {
    private AsPerson() {}

    /** As an account of the portal. */
    public static <T> T call(UUID account, Set<String> roles, Callable<T> work) {
        return call(account.toString(), roles, work);
    }

    /** As a principal of any name. */
    public static <T> T call(String principal, Set<String> roles, Callable<T> work) {
        try {
            return SecurityDomain.getCurrent()
                    .createAdHocIdentity(principal)
                    .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)))
                    .runAs(work);
        } catch (RuntimeException ours) {
            throw ours;
        } catch (Exception cause) {
            throw new IllegalStateException(cause);
        }
    }
}
