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
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import no.ldo.differentiation.board.BoardService;
import no.ldo.differentiation.board.MoveShare;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.local.WholeEar;
import no.ldo.security.RightsMatrix.Row;
import no.ldo.shared.NoOrganisation;
import no.ldo.shared.OrganisationNumber;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The rights matrix of the documentation, executed: every public method of every service, called in every role and
 * signed out, for the own organisation and for another one, with real things of both. Every call is taken back.
 */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class RightsMatrixIT {
    private static final String OTHERS = "other organisation";

    @Inject
    private BeanManager beans;

    @Inject
    private UserTransaction transaction;

    private RightsMatrix matrix;
    private List<Method> methods;
    private Stage stage;
    private Level logged;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @BeforeEach
    void read() throws Exception {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("rights.md")) {
            matrix = RightsMatrix.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        methods = ServiceMethods.all(beans);
        stage = new Stage(transaction);
        logged = refusals().getLevel();
        refusals().setLevel(Level.OFF);
    }

    @AfterEach
    void logAgain() {
        refusals().setLevel(logged);
    }

    @Test
    void every_service_method_has_a_row_and_every_row_a_method() {
        assertThat(matrix.mistakes()).isEmpty();
        assertThat(matrix.rows().keySet())
                .isEqualTo(methods.stream().map(RightsMatrixIT::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void a_method_stands_above_organisations_where_it_says_so() {
        List<String> wrong = methods.stream()
                .filter(method -> method.isAnnotationPresent(NoOrganisation.class)
                        != row(method).of(OTHERS).equals("none"))
                .map(RightsMatrixIT::name)
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void in_the_own_organisation_every_role_gets_what_the_matrix_says() {
        List<String> wrong = new ArrayList<>();
        for (Method method : methods) {
            for (String role : stage.everybody()) {
                Stage.Answer answer = stage.call(role, method, SampleArguments.of(method, stage.own()));
                if (!answer.outcome().word().equals(row(method).of(role))) {
                    wrong.add(name(method) + " " + role + " → " + answer);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void another_organisation_s_things_look_as_if_they_did_not_exist() {
        List<String> wrong = new ArrayList<>();
        for (Method method : methods) {
            for (String role : stage.everybody()) {
                String inOwn = row(method).of(role);
                Stage.Answer answer = stage.call(role, method, SampleArguments.of(method, stage.other()));
                if (!answer.outcome().word().equals(expectedOutside(row(method), role, inOwn))) {
                    wrong.add(name(method) + " " + role + " → " + answer);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void one_foreign_id_among_own_ones_is_never_let_through() {
        List<String> wrong = new ArrayList<>();
        for (Method method : methods) {
            if (!row(method).of(OTHERS).equals("404")) {
                continue;
            }
            for (String place : SampleArguments.places(method, stage.own())) {
                for (String role : letIn(method)) {
                    Object[] arguments = SampleArguments.crossed(method, stage.own(), place, stage.other());
                    Stage.Answer answer = stage.call(role, method, arguments);
                    if (!Set.of(Outcome.HIDDEN, Outcome.MISSING, Outcome.RULE).contains(answer.outcome())) {
                        wrong.add(name(method) + " " + role + " with foreign " + place + " → " + answer);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_move_sent_with_the_id_of_a_foreign_move_is_not_taken_for_done() throws Exception {
        Method move = BoardService.class.getMethod("move", OrganisationNumber.class, MoveShare.class);
        UUID foreign = (UUID) stage.other().thing(UUID.class, "move");
        UUID position = (UUID) stage.own().thing(UUID.class, "position");
        UUID task = (UUID) stage.own().thing(UUID.class, "task");
        MoveShare command = new MoveShare(foreign, position, task, Weekdays.MONDAY_TO_FRIDAY, 0);

        Stage.Answer answer =
                stage.call("HR_MANAGER", move, new Object[] {stage.own().organisation(), command});

        assertThat(answer.outcome()).isEqualTo(Outcome.HIDDEN);
    }

    private static String expectedOutside(Row row, String role, String inOwn) {
        boolean reaches = row.of(OTHERS).equals("none") || role.equals("ADMIN") || inOwn.equals("–");
        return reaches ? inOwn : row.of(OTHERS);
    }

    private List<String> letIn(Method method) {
        return stage.everybody().stream()
                .filter(role -> !role.equals("ADMIN") && !row(method).of(role).equals("–"))
                .toList();
    }

    private Row row(Method method) {
        Row row = matrix.rows().get(name(method));
        assertThat(row).as("row of " + name(method)).isNotNull();
        return row;
    }

    private static String name(Method method) {
        return ServiceMethods.name(method);
    }

    /** The server writes a stack for each refusal by the container: some thousand here. */
    private static Logger refusals() {
        return Logger.getLogger("org.jboss.as.ejb3.invocation");
    }
}
