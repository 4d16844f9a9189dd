package no.ldo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ldo.identity.LoginService;
import no.ldo.identity.Role;
import no.ldo.identity.SignedIn;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Lets the loader use the services as the people that it has made, with just their mandates. */
@ApplicationScoped
public class ActAs {
    private LoginService logins;

    protected ActAs() {}

    @Inject
    ActAs(LoginService logins) {
        this.logins = logins;
    }

    /** Runs the work as this person, with the roles that the person's mandates give today. */
    public <T> T person(UUID accountId, Callable<T> work) {
        Set<String> roles =
                logins.stillSignedIn(accountId).map(SignedIn::roleNames).orElse(Set.of());
        return as(accountId.toString(), roles, work);
    }

    /** Runs the work as this person, without an answer. */
    public void person(UUID accountId, Runnable work) {
        person(accountId, () -> {
            work.run();
            return null;
        });
    }

    /** For the very first account, before anybody exists. */
    <T> T founder(Callable<T> work) {
        return as("founder", Set.of(Role.Name.ADMIN), work);
    }

    private static <T> T as(String name, Set<String> roles, Callable<T> work) {
        try {
            return SecurityDomain.getCurrent()
                    .createAdHocIdentity(name)
                    .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)))
                    .runAs(work);
        } catch (RuntimeException ours) {
            throw ours;
        } catch (Exception cause) {
            throw new IllegalStateException(cause);
        }
    }
}
