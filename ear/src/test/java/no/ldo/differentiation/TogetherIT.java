package no.ldo.differentiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ldo.differentiation.board.BoardService;
import no.ldo.differentiation.board.BoardView;
import no.ldo.differentiation.board.MoveShare;
import no.ldo.differentiation.board.PoolFilter;
import no.ldo.differentiation.board.SplitGroup;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.jobs.SaveJob;
import no.ldo.differentiation.jobs.TaskRow;
import no.ldo.differentiation.position.SavePosition;
import no.ldo.identity.LoginService;
import no.ldo.local.AsPerson;
import no.ldo.local.WholeEar;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.RulesViolated;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Tasks that belong together: who binds them, and what a position that has only some of them may not. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class TogetherIT {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final OrganisationNumber NURSING_HOME = new OrganisationNumber("999000045");

    @Inject
    private BakeryBench bench;

    @Inject
    private LoginService logins;

    @Inject
    private JobService jobs;

    @Inject
    private BoardService boards;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @Test
    void a_position_with_half_a_group_is_not_approved() {
        UUID job = as("hr", this::jobWithThreeTasks);
        List<UUID> tasks = tasks(job);
        UUID position = as("hr", this::newPosition);
        as("hr", () -> bind(job, tasks.subList(0, 2)));

        as("hr", () -> move(position, tasks.get(0)));
        assertThat(as("hr", () -> board(position)).totals().split())
                .containsExactly(new SplitGroup(List.of("Vaske"), List.of("Tørke")));
        assertThatThrownBy(() -> as("hr", () -> approve(position)))
                .isInstanceOf(RulesViolated.class)
                .hasMessageContaining("groupStaysTogether");

        as("hr", () -> move(position, tasks.get(1)));
        assertThat(as("hr", () -> board(position)).totals().split()).isEmpty();
        assertThat(as("hr", () -> approve(position))).isEqualTo(1);
    }

    @Test
    void a_group_is_bound_joined_taken_apart_and_survives_the_removal_of_a_task() {
        UUID job = as("hr", this::jobWithThreeTasks);
        List<UUID> tasks = tasks(job);

        assertThatThrownBy(() -> as("hr", () -> bind(job, tasks.subList(0, 1))))
                .isInstanceOf(RulesViolated.class)
                .hasMessageContaining("atLeastTwoBelongTogether");
        as("hr", () -> bind(job, tasks.subList(0, 2)));
        as("hr", () -> bind(job, tasks.subList(1, 3)));
        assertThat(rows(job)).extracting(TaskRow::together).containsExactly(1, 1, 1);
        as("hr", () -> unbind(job, tasks.subList(0, 1)));
        assertThat(rows(job)).extracting(TaskRow::together).containsExactly(null, 1, 1);
        as("hr", () -> {
            jobs.removeTask(BAKERY, tasks.get(2), rows(job).get(2).version());
            return null;
        });
        assertThat(rows(job)).extracting(TaskRow::together).containsOnlyNulls().hasSize(2);
    }

    @Test
    void tasks_of_other_jobs_and_organisations_are_missing_and_leaders_bind_nothing() {
        UUID job = as("hr", this::jobWithThreeTasks);
        List<UUID> tasks = tasks(job);
        UUID other = tasks(as("hr", this::jobWithThreeTasks)).get(0);
        UUID theirJob = as("hr.omsorg", () -> jobs.list(NURSING_HOME, PageRequest.of(1, 1)))
                .items()
                .get(0)
                .id();

        missing(() -> bind(job, List.of(tasks.get(0), other)));
        missing(() -> unbind(job, List.of(tasks.get(0), other)));
        missing(() -> bind(theirJob, tasks.subList(0, 2)));
        missing(() -> unbind(theirJob, tasks.subList(0, 2)));
        assertThatThrownBy(() -> as("leder", () -> bind(job, tasks.subList(0, 2))))
                .isInstanceOf(EJBAccessException.class);
        assertThat(rows(job)).extracting(TaskRow::together).containsOnlyNulls();
    }

    private UUID jobWithThreeTasks() {
        UUID job = Ids.next();
        bench.job(
                job,
                new SaveJob("Hører sammen", bench.unit("PROD"), null, 2250, 1, false, 600, 0),
                "Oppgave;Minutter\nVaske;20\nTørke;30\nRydde;10\n");
        return job;
    }

    private UUID newPosition() {
        return bench.position(new SavePosition("Hører sammen", bench.unit("PROD"), "", 2250, 90, 0));
    }

    private Object bind(UUID job, List<UUID> tasks) {
        jobs.bind(BAKERY, job, tasks);
        return job;
    }

    private Object unbind(UUID job, List<UUID> tasks) {
        jobs.unbind(BAKERY, job, tasks);
        return job;
    }

    private BoardView board(UUID position) {
        return boards.board(BAKERY, position, PoolFilter.all());
    }

    private Object move(UUID position, UUID task) {
        return boards.move(
                BAKERY,
                new MoveShare(
                        Ids.next(),
                        position,
                        task,
                        null,
                        board(position).position().version()));
    }

    private int approve(UUID position) {
        return boards.approve(BAKERY, position, board(position).position().version());
    }

    private List<TaskRow> rows(UUID job) {
        return as("hr", () -> jobs.job(BAKERY, job)).tasks();
    }

    private List<UUID> tasks(UUID job) {
        return rows(job).stream().map(TaskRow::id).toList();
    }

    private void missing(Callable<?> work) {
        assertThatThrownBy(() -> as("hr", work)).isInstanceOf(NotVisible.class);
    }

    private <T> T as(String who, Callable<T> work) {
        return AsPerson.demo(logins, who, work);
    }
}
