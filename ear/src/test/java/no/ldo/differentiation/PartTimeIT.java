package no.ldo.differentiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ldo.differentiation.board.BoardService;
import no.ldo.differentiation.board.MoveShare;
import no.ldo.differentiation.jobs.JobDetails;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.jobs.SaveJob;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PartTimeDetails;
import no.ldo.differentiation.position.PartTimeService;
import no.ldo.differentiation.position.PartTimeTalk.Kind;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionService;
import no.ldo.differentiation.position.PublicationService;
import no.ldo.differentiation.position.SavePartTime;
import no.ldo.differentiation.position.SavePosition;
import no.ldo.identity.LoginService;
import no.ldo.local.AsPerson;
import no.ldo.local.WholeEar;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.UnitId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Nobody publishes part-time without the written need and the discussion, and nobody else reads them. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class PartTimeIT {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final OrganisationNumber NURSING_HOME = new OrganisationNumber("999000045");
    private static final String TASKS = "Oppgave;Minutter;Hvor ofte\nRydde;20;hver dag\nVaske;30;hver dag\n";

    @Inject
    private BakeryBench bench;

    @Inject
    private LoginService logins;

    @Inject
    private JobService jobs;

    @Inject
    private BoardService boards;

    @Inject
    private PositionService positions;

    @Inject
    private PartTimeService partTime;

    @Inject
    private PublicationService publications;

    private final UUID job = Ids.next();
    private final UUID position = Ids.next();

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @Test
    void no_reason_lets_a_position_past_the_law() {
        approvedPosition(500);

        assertThatThrownBy(() -> as("hr", this::publish))
                .isInstanceOf(RulesViolated.class)
                .hasMessageContaining("partTimeNeedIsWritten")
                .hasMessageContaining("partTimeIsDiscussed");
        write(PartTimeTold.told(draft(), Kind.NOT_YET, 0));
        assertThatThrownBy(() -> as("hr", this::publish))
                .isInstanceOf(RulesViolated.class)
                .hasMessage("differentiation.rule.partTimeIsDiscussed");
        write(PartTimeTold.told(
                draft(), Kind.NO_REPRESENTATIVES, details().need().version()));
        as("hr", this::publish);

        assertThat(draft().publishedVersion()).isEqualTo(1);
        assertThatThrownBy(() -> write(
                        PartTimeTold.told(draft(), Kind.HELD, details().need().version())))
                .isInstanceOf(RulesViolated.class)
                .hasMessage("differentiation.rule.aPublishedNeedStands");
    }

    @Test
    void a_position_on_full_time_asks_for_nothing() {
        approvedPosition(100);

        assertThat(as("hr", () -> publications.readiness(BAKERY, position)).law())
                .isEmpty();
        assertThatThrownBy(() -> write(PartTimeTold.held(draft())))
                .isInstanceOf(RulesViolated.class)
                .hasMessage("differentiation.rule.aFullTimePositionNeedsNoReason");
        as("hr", this::publish);
    }

    @Test
    void full_time_that_no_job_behind_it_has_makes_no_full_time_position() {
        String untrue = "differentiation.rule.fullTimeIsThatOfAJob";
        draftOf(500, 1000);

        assertThatThrownBy(() -> as("hr", () -> describe(100)))
                .isInstanceOfSatisfying(
                        RulesViolated.class,
                        refusal -> assertThat(refusal.violations())
                                .containsExactly(RuleViolation.at("fullTimeMinutes", untrue, 8.33)));
        as("hr", () -> describe(500));
        as("hr", () -> boards.approve(BAKERY, position, draft().version()));
        as("hr", () -> redescribeJob(2250));
        assertThat(as("hr", () -> publications.readiness(BAKERY, position)).law())
                .containsExactly(RuleViolation.of(untrue, 37.5));
        assertThatThrownBy(() -> as("hr", this::publish))
                .isInstanceOf(RulesViolated.class)
                .hasMessage(untrue);
        assertThatThrownBy(() -> write(PartTimeTold.held(draft())))
                .isInstanceOf(RulesViolated.class)
                .hasMessage(untrue);
        as("hr", () -> {
            positions.reopen(BAKERY, position, draft().version());
            return position;
        });
        assertThatThrownBy(() -> as("hr", () -> boards.approve(BAKERY, position, draft().version())))
                .isInstanceOf(RulesViolated.class)
                .hasMessage(untrue);
        as("hr", () -> describe(2250));
        as("hr", () -> boards.approve(BAKERY, position, draft().version()));
        write(PartTimeTold.held(draft()));
        as("hr", this::publish);
    }

    @Test
    void other_hours_are_discussed_anew_and_the_old_version_keeps_its_own() {
        approvedPosition(500);
        write(PartTimeTold.held(draft()));
        as("hr", () -> {
            positions.reopen(BAKERY, position, draft().version());
            take(1);
            return boards.approve(BAKERY, position, draft().version());
        });

        assertThat(details().need()).isNull();
        assertThat(details().earlier().percent()).isEqualTo(20.0);
        assertThatThrownBy(() -> as("hr", this::publish))
                .isInstanceOf(RulesViolated.class)
                .hasMessage("differentiation.rule.newHoursAreDiscussedAnew");
        assertThat(sizeOfDocument("hr", 1)).isGreaterThan(sizeOfDocument("hr", 2));
    }

    @Test
    void two_people_who_write_at_once_do_not_overwrite_each_other() {
        approvedPosition(500);
        SavePartTime first = PartTimeTold.held(draft());
        write(first);
        write(first);

        assertThat(details().need().version()).isEqualTo(1);
        assertThatThrownBy(() -> write(PartTimeTold.told(draft(), Kind.NO_REPRESENTATIVES, 0)))
                .isInstanceOf(EditConflict.class);
        assertThat(details().need().talk().kind()).isEqualTo(Kind.HELD);
    }

    @Test
    void hr_writes_the_leader_reads_and_nobody_else_is_told() {
        approvedPosition(500);
        write(PartTimeTold.held(draft()));

        assertThat(as("leder", () -> partTime.partTime(BAKERY, position)).need())
                .isNotNull();
        PositionDraft seen = draft();
        assertThatThrownBy(() -> as("leder", () -> {
                    partTime.write(BAKERY, PartTimeTold.held(seen));
                    return seen;
                }))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as("navmentor", () -> partTime.partTime(BAKERY, position)))
                .isInstanceOf(EJBAccessException.class);
        assertThat(sizeOfDocument("navmentor", 1)).isLessThan(sizeOfDocument("hr", 1));
    }

    @Test
    void other_organisations_positions_are_missing() {
        UUID theirs = as("hr.omsorg", () -> positions.list(NURSING_HOME, PageRequest.of(1, 5)))
                .items()
                .get(0)
                .id();
        PositionDraft theirDraft =
                as("hr.omsorg", () -> positions.position(NURSING_HOME, theirs)).position();

        assertThatThrownBy(() -> as("hr", () -> partTime.partTime(BAKERY, theirs)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> as("hr", () -> partTime.partTime(NURSING_HOME, theirs)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> write(PartTimeTold.held(theirDraft))).isInstanceOf(NotVisible.class);
    }

    /** The first of two tasks, 100 minutes a week, of a job in which so many minutes are full time. */
    private void approvedPosition(int fullTime) {
        draftOf(fullTime, fullTime);
        as("hr", () -> boards.approve(BAKERY, position, draft().version()));
    }

    private void draftOf(int fullTimeOfJob, int fullTime) {
        as("hr", () -> {
            UnitId unit = bench.unit("PROD");
            bench.job(job, new SaveJob("Egen jobb", unit, null, fullTimeOfJob, 1, false, fullTimeOfJob, 0), TASKS);
            positions.create(BAKERY, position, new SavePosition("Deltid", unit, "", fullTime, 90, 0));
            take(0);
            return position;
        });
    }

    private Object describe(int fullTime) {
        PositionDraft now = draft();
        positions.describe(
                BAKERY, position, new SavePosition(now.title(), now.unit(), "", fullTime, 90, now.version()));
        return position;
    }

    private Object redescribeJob(int fullTime) {
        JobDetails now = jobs.job(BAKERY, job);
        jobs.describe(BAKERY, job, new SaveJob("Egen jobb", now.unit(), null, fullTime, 1, false, 600, now.version()));
        return job;
    }

    private void take(int task) {
        UUID id = jobs.job(BAKERY, job).tasks().get(task).id();
        Weekdays days = Weekdays.MONDAY_TO_FRIDAY;
        boards.move(BAKERY, new MoveShare(Ids.next(), position, id, days, draft().version()));
    }

    private PositionDraft draft() {
        return as("hr", () -> positions.position(BAKERY, position)).position();
    }

    private PartTimeDetails details() {
        return as("hr", () -> partTime.partTime(BAKERY, position));
    }

    private int sizeOfDocument(String who, int version) {
        return as(who, () -> positions.document(BAKERY, position, version, "nb"))
                .content()
                .length;
    }

    private Object write(SavePartTime command) {
        return as("hr", () -> {
            partTime.write(BAKERY, command);
            return command;
        });
    }

    private Object publish() {
        publications.publish(BAKERY, position, draft().version(), "Lederen fullfører modulene denne uken.");
        return position;
    }

    private <T> T as(String who, Callable<T> work) {
        return AsPerson.demo(logins, who, work);
    }
}
