package no.ldo.differentiation.suggesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.ldo.demo.ActAs;
import no.ldo.differentiation.BakeryBench;
import no.ldo.differentiation.board.BoardService;
import no.ldo.differentiation.board.BoardShare;
import no.ldo.differentiation.composing.RunState;
import no.ldo.differentiation.composing.RunWatch;
import no.ldo.differentiation.frame.Donors;
import no.ldo.differentiation.frame.Doses;
import no.ldo.differentiation.frame.Frame;
import no.ldo.differentiation.frame.Frame.Ability;
import no.ldo.differentiation.frame.Frame.Variety;
import no.ldo.differentiation.frame.Frame.WorkDays;
import no.ldo.differentiation.frame.FrameService;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.jobs.SaveJob;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.SavePosition;
import no.ldo.identity.LoginService;
import no.ldo.identity.Role;
import no.ldo.local.AsPerson;
import no.ldo.local.WholeEar;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.UnitId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A suggestion in the whole portal: from the frame to the board, and what it refuses. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class SuggestionIT {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final OrganisationNumber NURSING_HOME = new OrganisationNumber("999000045");

    @Inject
    private BakeryBench bench;

    @Inject
    private LoginService logins;

    @Inject
    private JobService jobs;

    @Inject
    private FrameService frames;

    @Inject
    private SuggestionService suggestions;

    @Inject
    private AdoptionService adoptions;

    @Inject
    private WhyNotService whyNot;

    @Inject
    private BoardService boards;

    @Inject
    private RunWatch watch;

    @Inject
    private ActAs actAs;

    private String unitCode = "PAKK";

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @Test
    void what_is_suggested_lies_within_the_frame_is_explained_and_taken_over_once() {
        UUID position = draftAmongTasks();
        SuggestionShown shown = suggested(position, false);

        assertThat(shown.run().state()).isEqualTo(RunState.FINISHED);
        assertThat(actAs.person(colleague(), () -> suggestions.suggestion(BAKERY, shown.id())))
                .isEqualTo(shown);
        SuggestedPosition one = shown.positions().get(0);
        assertThat(one.minutes()).isBetween(300, 700);
        assertThat(one.tasks()).isNotEmpty().allSatisfy(task -> {
            assertThat(task.why()).isNotNull();
            assertThat(one.days().containsAll(task.days())).isTrue();
        });
        AdoptAll all = new AdoptAll(Ids.next(), shown.id(), Map.of(position, version(position)));
        int moves = as("hr", () -> adoptions.adoptAll(BAKERY, all));
        assertThat(moves).isEqualTo(one.tasks().size());
        assertThat(onBoard(position)).isEqualTo(ids(one));
        assertThat(as("hr", () -> adoptions.adoptAll(BAKERY, all))).isZero();
        assertThat(as("hr", () -> suggestions.suggestion(BAKERY, shown.id()))
                        .positions()
                        .get(0)
                        .onBoard())
                .isTrue();
    }

    @Test
    void a_task_that_is_not_wanted_stays_out_and_others_are_told_why_not() {
        UUID position = draftAmongTasks();
        SuggestionShown first = suggested(position, false);
        PooledTask unwantedTask = first.positions().get(0).tasks().get(0).task();
        UUID unwanted = unwantedTask.task().id();
        UUID next = Ids.next();
        as("hr", () -> {
            suggestions.without(BAKERY, first.id(), position, unwanted, next);
            suggestions.without(BAKERY, first.id(), position, unwanted, next);
            return null;
        });
        SuggestionShown second = ended(next);

        assertThat(ids(second.positions().get(0))).doesNotContain(unwanted);
        assertThat(second.basedOn()).isEqualTo(first.id());
        List<NotSuggested> told = as(
                "hr",
                () -> whyNot.notSuggested(
                        BAKERY, next, position, unwantedTask.job().title()));
        assertThat(told).anySatisfy(one -> {
            assertThat(one.task().task().id()).isEqualTo(unwanted);
            assertThat(one.why().kind().name()).isEqualTo("UNWANTED");
        });
        UUID different = Ids.next();
        as("hr", () -> {
            suggestions.instead(BAKERY, first.id(), position, Variant.DIFFERENT, different);
            return null;
        });
        Set<UUID> again = ids(ended(different).positions().get(0));
        again.retainAll(ids(first.positions().get(0)));
        assertThat(again.size())
                .isLessThanOrEqualTo(first.positions().get(0).tasks().size() / 2);
    }

    @Test
    void what_lies_on_the_board_stays_when_it_is_asked_for_and_a_stale_board_is_told() {
        UUID position = draftAmongTasks();
        SuggestionShown first = suggested(position, false);
        UUID kept = ids(first.positions().get(0)).iterator().next();
        Adopt one = new Adopt(Ids.next(), first.id(), position, Set.of(kept), version(position));
        assertThat(as("hr", () -> adoptions.adopt(BAKERY, one))).isEqualTo(1);
        assertThat(onBoard(position)).containsExactly(kept);

        SuggestionShown second = suggested(position, true);
        assertThat(ids(second.positions().get(0))).contains(kept);
        AdoptAll stale = new AdoptAll(Ids.next(), first.id(), Map.of(position, version(position) - 1));
        if (first.positions().get(0).tasks().size() > 1) {
            assertThatThrownBy(() -> as("hr", () -> adoptions.adoptAll(BAKERY, stale)))
                    .isInstanceOf(EditConflict.class);
        }
        assertThat(onBoard(position)).containsExactly(kept);
    }

    @Test
    void a_job_tells_what_it_has_given_to_other_positions() {
        unitCode = "UTSALG"; // no other test has jobs there
        UUID first = draftAmongTasks();
        SuggestionShown shown = suggested(first, false);
        AdoptAll all = new AdoptAll(Ids.next(), shown.id(), Map.of(first, version(first)));
        as("hr", () -> adoptions.adoptAll(BAKERY, all));
        UUID second = as("hr", this::newPosition);
        as("hr", () -> {
            frames.set(BAKERY, second, frame(), 0);
            return null;
        });

        assertThat(suggested(second, false).donors())
                .singleElement()
                .satisfies(donor -> assertThat(donor.elsewhere()).isPositive());
    }

    @Test
    void without_a_frame_or_for_others_nothing_is_suggested() {
        UUID position = as("hr", this::newPosition);
        AskSuggestion command = new AskSuggestion(Ids.next(), List.of(position), false, 1, 1);
        assertThatThrownBy(() -> as("hr", () -> ask(command)))
                .isInstanceOf(RulesViolated.class)
                .hasMessageContaining("everyPositionHasAFrame");
        assertThatThrownBy(() -> as("leder", () -> ask(command))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as("hr.omsorg", () -> ask(command))).isInstanceOf(NotVisible.class);
        UUID framed = draftAmongTasks();
        SuggestionShown shown = suggested(framed, false);
        assertThatThrownBy(() -> as("hr.omsorg", () -> suggestions.suggestion(NURSING_HOME, shown.id())))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> as("hr.omsorg", () -> frames.frame(BAKERY, framed)))
                .isInstanceOf(NotVisible.class);
        Adopt foreign = new Adopt(Ids.next(), shown.id(), framed, Set.of(Ids.next()), version(framed));
        assertThatThrownBy(() -> as("hr", () -> adoptions.adopt(BAKERY, foreign)))
                .isInstanceOf(RulesViolated.class)
                .hasMessageContaining("onlyWhatIsSuggestedIsTakenOver");
    }

    /** HR of the same unit alone. */
    private UUID colleague() {
        UnitId unit = as("hr", () -> bench.unit(unitCode));
        return as("admin", () -> bench.grant(bench.person(), Role.HR_MANAGER, unit));
    }

    private UUID draftAmongTasks() {
        return as("hr", () -> {
            UUID job = Ids.next();
            StringBuilder file = new StringBuilder("Oppgave;Minutter;Hvor ofte;Tidsrom;Type arbeid\n");
            for (int line = 1; line <= 12; line++) {
                file.append("Vaske rom ").append(line).append(";20;hver dag;08:00-15:00;");
                file.append(line % 2 == 0 ? "renhold" : "lager").append('\n');
            }
            bench.job(
                    job,
                    new SaveJob("Forslag " + job, bench.unit(unitCode), null, 2250, 2, true, 2000, 0),
                    file.toString());
            UUID position = newPosition();
            frames.set(BAKERY, position, frame(), 0);
            return position;
        });
    }

    private static Frame frame() {
        return new Frame(
                300,
                700,
                new WorkDays(Weekdays.MONDAY_TO_FRIDAY, 3, 5, 420, 960, 30, 300),
                new Ability(1, new Demands("444444444444"), Doses.NONE),
                new Variety(8, 4, Set.of()),
                Donors.OWN_UNIT);
    }

    private UUID newPosition() {
        return bench.position(new SavePosition("Forslag", bench.unit(unitCode), "", 2250, 90, 0));
    }

    private Object ask(AskSuggestion command) {
        suggestions.ask(BAKERY, command);
        return command;
    }

    private SuggestionShown suggested(UUID position, boolean keep) {
        UUID id = Ids.next();
        AskSuggestion command = new AskSuggestion(id, List.of(position), keep, 1, 1);
        as("hr", () -> ask(command));
        as("hr", () -> ask(command));
        return ended(id);
    }

    private SuggestionShown ended(UUID id) {
        UUID run = as("hr", () -> suggestions.suggestion(BAKERY, id)).run().id();
        watch.awaitEnd(run, Duration.ofSeconds(60));
        return as("hr", () -> suggestions.suggestion(BAKERY, id));
    }

    private int version(UUID position) {
        return as("hr", () -> bench.version(position));
    }

    private Set<UUID> onBoard(UUID position) {
        return as("hr", () -> boards.composed(BAKERY, position, null)).shares().stream()
                .map(BoardShare::taskId)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> ids(SuggestedPosition position) {
        return position.tasks().stream().map(task -> task.task().task().id()).collect(Collectors.toSet());
    }

    private <T> T as(String who, Callable<T> work) {
        return AsPerson.demo(logins, who, work);
    }
}
