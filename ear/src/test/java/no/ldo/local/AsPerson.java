package no.ldo.local;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import no.ldo.identity.LoginService;
import no.ldo.identity.SignedIn;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** In the container: calls a service as somebody, with the given container roles. */
public final class AsPerson {
    private static final Map<String, SignedIn> DEMO = new ConcurrentHashMap<>();

    private AsPerson() {}

    /** As somebody of the demo, with the roles that the mandates of today give. @param who login name before the at sign */
    public static <T> T demo(LoginService logins, String who, Callable<T> work) {
        SignedIn person = demoPerson(logins, who);
        return call(person.accountId(), person.roleNames(), work);
    }

    /** Somebody of the demo; signed in once for all tests, since a login takes its time on purpose. */
    public static SignedIn demoPerson(LoginService logins, String who) {
        return DEMO.computeIfAbsent(
                who,
                name -> logins.signIn(name + "@demo.example", "Mestring-2026", "192.0.2.9")
                        .person());
    }

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
