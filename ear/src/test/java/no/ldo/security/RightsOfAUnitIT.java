package no.ldo.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.local.WholeEar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A mandate that is limited to a unit is none for the rest of the organisation: every service method is called with things of
 * other units, in every role that can be limited. Acts are refused, and lists hold none of those things.
 */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class RightsOfAUnitIT {
    private static final List<String> ROLES =
            List.of("HR_MANAGER", "LEADER", "NAV_MENTOR", "NAV_COORDINATOR", "MUNICIPALITY");

    /** What belongs to no unit, or is for everybody: method and role as a regular expression, with the reason. */
    private static final Map<String, String> OPEN = Map.of(
            "OpeningService\\..*", "positions are shown to every Nav office",
            "InterestService\\..* NAV_.*", "an interest belongs to the Nav office as a whole",
            "ExampleService\\.examples? .*", "examples are shared with all companies, without the unit",
            "LoginService\\.stillSignedIn .*", "an account stands above organisations",
            "FiguresService\\..*",
                    "everybody sees figures; small numbers of other units are hidden, see HiresOfAUnitIT");

    /** What must not be told of other units, by the names of {@link World}. */
    private static final List<String> SECRETS =
            List.of("plan", "position", "job", "task", "leader", "accountId", "answer", "enrolment", "meeting", "run");

    /** How arguments are called that name an organisation. */
    private static final Set<String> ORGANISATIONS = Set.of("organisation", "company", "office", "number", "named");

    @Inject
    private BeanManager beans;

    @Inject
    private UserTransaction transaction;

    private RightsMatrix matrix;
    private Stage stage;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @BeforeEach
    void read() throws Exception {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("rights.md")) {
            matrix = RightsMatrix.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        stage = new Stage(transaction);
    }

    @Test
    void things_of_other_units_are_refused_and_left_out() {
        List<String> wrong = new ArrayList<>();
        for (Method method : ServiceMethods.all(beans)) {
            for (String role : ROLES) {
                if (letsIn(method, role) && !isOpen(method, role)) {
                    Object[] arguments = SampleArguments.of(method, stage.own());
                    Stage.Answer answer = stage.callFromAnotherUnit(role, method, arguments);
                    if (!isRight(method, answer)) {
                        wrong.add(ServiceMethods.name(method) + " " + role + " → " + answer);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private boolean letsIn(Method method, String role) {
        RightsMatrix.Row row = matrix.rows().get(ServiceMethods.name(method));
        return row != null && row.of(role).equals("yes");
    }

    private static boolean isOpen(Method method, String role) {
        return OPEN.keySet().stream().anyMatch((ServiceMethods.name(method) + " " + role)::matches);
    }

    private boolean isRight(Method method, Stage.Answer answer) {
        if (Set.of(Outcome.HIDDEN, Outcome.MISSING).contains(answer.outcome())) {
            return true;
        }
        return !namesAThing(method)
                && answer.outcome() != Outcome.FAULT
                && secrets().noneMatch(String.valueOf(answer.returned())::contains);
    }

    /** Whether the sample arguments hold more of the organisation than its number. */
    private boolean namesAThing(Method method) {
        return SampleArguments.places(method, stage.own()).stream()
                .map(place -> place.substring(place.lastIndexOf('.') + 1))
                .anyMatch(name -> !ORGANISATIONS.contains(name));
    }

    private Stream<String> secrets() {
        return SECRETS.stream()
                .map(name -> stage.own().thing(UUID.class, name))
                .filter(Objects::nonNull)
                .map(UUID.class::cast)
                .map(UUID::toString);
    }
}
