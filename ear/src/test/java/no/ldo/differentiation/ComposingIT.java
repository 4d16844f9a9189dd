package no.ldo.differentiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ldo.differentiation.board.BoardService;
import no.ldo.differentiation.board.BoardView;
import no.ldo.differentiation.board.HistoryService;
import no.ldo.differentiation.board.MoveShare;
import no.ldo.differentiation.board.PoolCard;
import no.ldo.differentiation.board.PoolFilter;
import no.ldo.differentiation.capture.CaptureService;
import no.ldo.differentiation.capture.LinesShown;
import no.ldo.differentiation.jobs.JobRow;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.jobs.SaveJob;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionRow;
import no.ldo.differentiation.position.PositionService;
import no.ldo.differentiation.position.PositionStatus;
import no.ldo.differentiation.position.PublicationService;
import no.ldo.differentiation.position.SavePosition;
import no.ldo.identity.LoginService;
import no.ldo.identity.MandateMissing;
import no.ldo.local.AsPerson;
import no.ldo.local.WholeEar;
import no.ldo.organisation.OrganisationService;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.UnitId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Roles, refusals and the life of a position in the whole portal, on the people of the demo. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class ComposingIT {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final OrganisationNumber NURSING_HOME = new OrganisationNumber("999000045");
    private static final PageRequest PAGE = PageRequest.of(1, 50);

    @Inject
    private LoginService logins;

    @Inject
    private JobService jobs;

    @Inject
    private CaptureService capture;

    @Inject
    private PositionService positions;

    @Inject
    private PublicationService publications;

    @Inject
    private BoardService boards;

    @Inject
    private HistoryService histories;

    @Inject
    private OrganisationService organisations;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @Test
    void the_way_from_job_to_published_position() {
        UUID position = as("hr", () -> newPosition("Prøvestilling"));
        UUID job = as("hr", this::jobWithTwoTasks);
        PoolCard card = as("hr", () -> board(position, job).pool().get(0));

        as("hr", () -> move(position, card, card.free()));
        int number = as(
                "hr",
                () -> boards.approve(
                        BAKERY, position, board(position).position().version()));

        assertThat(number).isEqualTo(1);
        assertThat(as("hr", () -> positions.version(BAKERY, position, 1).lines()))
                .hasSize(1);
        assertThat(as(
                        "navmentor",
                        () -> positions.position(BAKERY, position).position().status()))
                .isEqualTo(PositionStatus.APPROVED);
        assertThatThrownBy(() -> as("hr", () -> publish(position, null)))
                .as("the leader has not done the course")
                .isInstanceOf(RulesViolated.class)
                .hasMessageContaining("gate.rule.reasonMustBeGiven");
        as("hr", () -> publish(position, "Lederen fullfører modulene denne uken."));
        assertThat(as(
                        "hr",
                        () -> positions.position(BAKERY, position).position().status()))
                .isEqualTo(PositionStatus.PUBLISHED);
    }

    @Test
    void a_stale_move_is_a_conflict_and_the_same_move_twice_counts_once() {
        UUID position = as("hr", () -> newPosition("Konflikt"));
        UUID job = as("hr", this::jobWithTwoTasks);
        BoardView seen = as("hr", () -> board(position, job));
        PoolCard first = seen.pool().get(0);
        PoolCard second = seen.pool().get(1);
        MoveShare once = new MoveShare(
                Ids.next(),
                position,
                first.taskId(),
                first.free(),
                seen.position().version());

        as("hr", () -> send(once));
        as("hr", () -> send(once));

        assertThat(as("hr", () -> board(position)).shares()).hasSize(1);
        MoveShare stale = new MoveShare(Ids.next(), position, second.taskId(), second.free(), once.version());
        assertThatThrownBy(() -> as("hr", () -> send(stale))).isInstanceOf(EditConflict.class);
        assertThat(as("hr", () -> board(position)).shares()).hasSize(1);
        as("hr", () -> move(position, first, Weekdays.NONE));
    }

    @Test
    void the_last_move_is_undone_once() {
        UUID position = as("hr", () -> newPosition("Angre"));
        UUID job = as("hr", this::jobWithTwoTasks);
        PoolCard card = as("hr", () -> board(position, job).pool().get(0));
        as("hr", () -> move(position, card, card.free()));
        UUID move = as("hr", () -> histories.history(BAKERY, List.of(position)))
                .undoable()
                .move();

        for (int time = 0; time < 2; time++) {
            as("hr", () -> {
                histories.undo(BAKERY, position, move);
                return null;
            });
        }

        assertThat(as("hr", () -> board(position)).shares()).isEmpty();
    }

    @Test
    void other_organisations_ids_are_missing_everywhere() {
        UUID theirJob = as("hr.omsorg", () -> jobs.list(NURSING_HOME, PAGE))
                .items()
                .get(0)
                .id();
        UUID theirPosition = as("hr.omsorg", () -> positions.list(NURSING_HOME, PAGE))
                .items()
                .get(0)
                .id();
        UUID theirTask = as("hr.omsorg", () -> jobs.job(NURSING_HOME, theirJob))
                .tasks()
                .get(0)
                .id();
        UUID ours = as("hr", () -> newPosition("Vår"));

        missing("hr", () -> jobs.list(NURSING_HOME, PAGE));
        missing("hr", () -> jobs.job(BAKERY, theirJob));
        missing("hr", () -> positions.position(BAKERY, theirPosition));
        missing("hr", () -> positions.document(BAKERY, theirPosition, 1, "nb"));
        missing("hr", () -> publications.readiness(BAKERY, theirPosition));
        missing("hr", () -> boards.board(BAKERY, theirPosition, PoolFilter.all()));
        missing("hr", () -> capture.handIn(BAKERY, theirJob, bytes("Oppgave\nRydde\n")));
        missing("hr", () -> {
            boards.move(BAKERY, new MoveShare(Ids.next(), ours, theirTask, new Weekdays(1), 1));
            return null;
        });
        missing("hr", () -> jobs.job(BAKERY, new UUID(0, 0)));
    }

    @Test
    void leaders_read_their_own_unit_and_change_nothing() {
        List<JobRow> all = as("hr", () -> jobs.list(BAKERY, PAGE)).items();
        UUID shop = as("hr", () -> newJob("Kafévert", "UTSALG"));

        assertThat(as("leder", () -> jobs.list(BAKERY, PAGE)).items())
                .isNotEmpty()
                .noneMatch(row -> row.id().equals(shop));
        missing("leder", () -> jobs.job(BAKERY, shop));
        assertThat(as("leder", () -> jobs.job(BAKERY, all.get(0).id())).tasks()).isNotNull();
        assertThatThrownBy(() -> as("leder", () -> newPosition("Nei"))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void nav_mentors_read_what_is_approved_and_nothing_of_jobs_and_drafts() {
        UUID draft = as("hr", () -> newPosition("Bare utkast"));

        assertThat(as("navmentor", () -> positions.list(BAKERY, PAGE)).items())
                .isNotEmpty()
                .allMatch(row -> row.latestVersion() > 0)
                .extracting(PositionRow::id)
                .doesNotContain(draft);
        missing("navmentor", () -> positions.position(BAKERY, draft));
        assertThatThrownBy(() -> as("navmentor", () -> jobs.list(BAKERY, PAGE))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as("kommune", () -> positions.list(BAKERY, PAGE)))
                .isInstanceOfAny(EJBAccessException.class, NotVisible.class, MandateMissing.class);
    }

    @Test
    void a_file_is_stored_whole_or_not_at_all_and_only_once() {
        UUID job = as("hr", () -> newJob("Innlest", "PROD"));
        UUID wrong = as("hr", () -> capture.handIn(BAKERY, job, bytes("Oppgave;Minutter\nRydde;20\nVaske;mange\n")));
        UUID right = as("hr", () -> capture.handIn(BAKERY, job, bytes("Oppgave;Minutter\nRydde;20\nVaske;30\n")));
        assertThat(as("hr", () -> capture.look(BAKERY, job, wrong, LinesShown.all()))
                        .wrong())
                .isEqualTo(1);
        assertThatThrownBy(() -> as("hr", () -> store(job, wrong))).isInstanceOf(RulesViolated.class);
        assertThat(as("hr", () -> jobs.job(BAKERY, job)).tasks()).isEmpty();
        as("hr", () -> store(job, right));
        as("hr", () -> store(job, right));
        assertThat(as("hr", () -> jobs.job(BAKERY, job)).tasks()).hasSize(2);
        missing("hr", () -> capture.look(BAKERY, job, right, LinesShown.all()));
    }

    private Object store(UUID job, UUID file) {
        capture.store(BAKERY, job, file);
        return null;
    }

    private UUID newPosition(String title) {
        UUID id = Ids.next();
        positions.create(BAKERY, id, new SavePosition(title, unit("PROD"), "", 2250, 90, 0));
        return id;
    }

    private UUID newJob(String title, String unit) {
        UUID id = Ids.next();
        jobs.create(BAKERY, id, new SaveJob(title, unit(unit), null, 2250, 1, false, 600, 0));
        return id;
    }

    private UnitId unit(String code) {
        return organisations.units(BAKERY).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** A job of the test's own, from which nobody else takes. */
    private UUID jobWithTwoTasks() {
        UUID job = newJob("Egen jobb", "PROD");
        store(job, capture.handIn(BAKERY, job, bytes("Oppgave;Minutter\nRydde;20\nVaske;30\n")));
        return job;
    }

    private BoardView board(UUID position, UUID job) {
        return boards.board(BAKERY, position, new PoolFilter(null, null, job, null, 3, 1));
    }

    private BoardView board(UUID position) {
        return boards.board(BAKERY, position, PoolFilter.all());
    }

    private Object move(UUID position, PoolCard card, Weekdays days) {
        int version = board(position).position().version();
        return send(new MoveShare(Ids.next(), position, card.taskId(), days, version));
    }

    private Object send(MoveShare move) {
        boards.move(BAKERY, move);
        return null;
    }

    private Object publish(UUID position, String reason) {
        PartTimeTold.discuss(BAKERY, positions.position(BAKERY, position).position());
        publications.publish(BAKERY, position, board(position).position().version(), reason);
        return null;
    }

    private void missing(String who, Callable<?> work) {
        assertThatThrownBy(() -> as(who, work)).isInstanceOf(NotVisible.class);
    }

    private <T> T as(String who, Callable<T> work) {
        return AsPerson.demo(logins, who, work);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
