package no.ldo.differentiation.composing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import no.ldo.identity.LoginService;
import no.ldo.local.AsPerson;
import no.ldo.local.WholeEar;
import no.ldo.security.TinyCarving;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Runs in the whole portal that a program of the same organisation does not meet. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class CompositionRunsIT {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");

    @Inject
    private LoginService logins;

    @Inject
    private CompositionService compositions;

    @Inject
    private RunWatch watch;

    @Inject
    private RunKeeper keeper;

    @Inject
    private RunRepository runs;

    @Inject
    private UserTransaction transaction;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @Test
    void another_organisation_s_hr_manager_sees_no_run() {
        UUID run = as("hr", this::started);

        assertThatThrownBy(() -> as("hr.omsorg", () -> compositions.shown(run))).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> as("hr.omsorg", () -> stopped(run))).isInstanceOf(NotVisible.class);
        watch.awaitEnd(run, Duration.ofSeconds(30));
        assertThat(as("hr", () -> compositions.shown(run)).state()).isEqualTo(RunState.FINISHED);
        as("hr", () -> stopped(run));
    }

    @Test
    void who_is_hr_manager_of_several_organisations_names_one() throws Exception {
        UUID account = account("hr");
        transaction.begin();
        try {
            execute("""
                    insert into mandate (id, account_id, role, organisation, valid_from, version)
                    values (uuid(), ?, 'HR_MANAGER', '999000045', '2024-01-01', 1)
                    """, account);

            assertThatThrownBy(() -> AsPerson.call(
                            account,
                            Set.of("HR_MANAGER"),
                            () -> compositions.start(new StartRun(null, TinyCarving.request(), null))))
                    .isInstanceOfSatisfying(
                            ProblemRefused.class,
                            refused ->
                                    assertThat(refused.faults().get(0).code()).isEqualTo("organisation.several"));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void a_run_whose_transaction_is_taken_back_is_not_worked_on_and_leaves_its_place() throws Exception {
        for (int i = 0; i < 7; i++) {
            transaction.begin();
            UUID run = as("hr", this::started);
            transaction.rollback();
            assertThat(runs.find(run)).isEmpty();
        }
    }

    @Test
    void what_the_server_was_working_on_when_it_stopped_has_failed() throws Exception {
        UUID run = as("hr", this::started);
        watch.awaitEnd(run, Duration.ofSeconds(30));
        execute(
                "update composition_run set state = 'RUNNING', ended_at = null, objective = null, answer = null where id = ?",
                run);
        UUID elsewhere = as("hr", this::started);
        watch.awaitEnd(elsewhere, Duration.ofSeconds(30));
        execute(
                "update composition_run set state = 'RUNNING', ended_at = null, node = 'elsewhere' where id = ?",
                elsewhere);

        keeper.failLeftBehind();

        assertThat(as("hr", () -> compositions.shown(run)).state()).isEqualTo(RunState.FAILED);
        assertThat(as("hr", () -> compositions.shown(elsewhere)).state()).isEqualTo(RunState.RUNNING);
        execute("update composition_run set queued_at = queued_at - interval 4 hour where id = ?", elsewhere);
        keeper.failForgotten();
        assertThat(as("hr", () -> compositions.shown(elsewhere)).state()).isEqualTo(RunState.FAILED);
    }

    @Test
    void a_run_whose_end_could_not_be_stored_has_failed_within_minutes() throws Exception {
        UUID run = as("hr", this::started);
        watch.awaitEnd(run, Duration.ofSeconds(30));
        execute("update composition_run set state = 'RUNNING', ended_at = null where id = ?", run);

        keeper.failForgotten();

        assertThat(as("hr", () -> compositions.shown(run)).state()).isEqualTo(RunState.FAILED);
    }

    @Test
    void a_run_that_waits_or_is_worked_on_is_not_taken_for_lost() throws Exception {
        UUID run = as("hr", this::started);

        keeper.failForgotten();
        watch.awaitEnd(run, Duration.ofSeconds(30));

        assertThat(as("hr", () -> compositions.shown(run)).state()).isEqualTo(RunState.FINISHED);
    }

    @Test
    void old_runs_are_removed() throws Exception {
        UUID run = as("hr", this::started);
        watch.awaitEnd(run, Duration.ofSeconds(30));
        execute("update composition_run set ended_at = ended_at - interval 31 day where id = ?", run);

        keeper.removeOld();

        assertThat(runs.find(run)).isEmpty();
    }

    private UUID started() {
        return compositions
                .start(new StartRun(BAKERY, TinyCarving.request(), null))
                .id();
    }

    private Void stopped(UUID run) {
        compositions.stop(run);
        return null;
    }

    private static void execute(String command, UUID run) throws Exception {
        DataSource database = InitialContext.doLookup("java:jboss/datasources/ldo");
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(command)) {
            statement.setString(1, run.toString());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private UUID account(String login) {
        return AsPerson.demoPerson(logins, login).accountId();
    }

    private <T> T as(String login, Callable<T> work) {
        return AsPerson.call(account(login), Set.of("HR_MANAGER"), work);
    }
}
