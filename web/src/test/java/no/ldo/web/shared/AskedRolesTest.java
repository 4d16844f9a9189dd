package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import no.ldo.identity.Role;
import org.junit.jupiter.api.Test;

class AskedRolesTest {
    @Test
    void are_those_of_the_service_method_that_was_called() {
        assertThat(AskedRoles.of(refusedAt("no.ldo.inclusion.FiguresService$$$view12", "figures")))
                .hasSize(Role.values().length);
        assertThat(AskedRoles.of(
                        refusedAt("no.ldo.inclusion.FiguresService$Proxy$_$$_Weld$EnterpriseProxy$", "byUnit")))
                .containsExactlyInAnyOrder(Role.HR_MANAGER, Role.MUNICIPALITY);
    }

    @Test
    void are_none_where_nobody_says() {
        assertThat(AskedRoles.of(refusedAt("no.ldo.inclusion.FiguresService", "nothingOfThatName")))
                .isEmpty();
        assertThat(AskedRoles.of(refusedAt("no.ldo.inclusion.Gone$$$view1", "list")))
                .isEmpty();
        assertThat(AskedRoles.of(refusedAt("org.example.Other", "list"))).isEmpty();
    }

    private static EJBAccessException refusedAt(String type, String method) {
        EJBAccessException refused = new EJBAccessException("not allowed");
        refused.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("org.jboss.as.ejb3.security.Interceptor", "processInvocation", null, -1),
            new StackTraceElement(type, method, null, -1),
            new StackTraceElement("no.ldo.web.inclusion.HiresPage", "load", null, -1),
        });
        return refused;
    }
}
