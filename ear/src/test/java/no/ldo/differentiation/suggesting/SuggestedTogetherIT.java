package no.ldo.differentiation.suggesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ldo.differentiation.BakeryBench;
import no.ldo.differentiation.board.BoardService;
import no.ldo.differentiation.board.BoardShare;
import no.ldo.differentiation.board.HiddenWork;
import no.ldo.differentiation.board.MoveShare;
import no.ldo.differentiation.composing.RunWatch;
import no.ldo.differentiation.frame.Donors;
import no.ldo.differentiation.frame.Doses;
import no.ldo.differentiation.frame.Frame;
import no.ldo.differentiation.frame.Frame.Ability;
import no.ldo.differentiation.frame.Frame.Variety;
import no.ldo.differentiation.frame.Frame.WorkDays;
import no.ldo.differentiation.frame.FrameService;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.SaveJob;
import no.ldo.differentiation.jobs.TaskRow;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.SavePosition;
import no.ldo.local.AsDemoPeople;
import no.ldo.local.WholeEar;
import no.ldo.organisation.AddUnit;
import no.ldo.organisation.OrganisationService;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.UnitId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Positions that are composed together in a unit of their own, with one job of three tasks of 100 minutes a week. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class SuggestedTogetherIT extends AsDemoPeople {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final String RULE = "differentiation.rule.";

    @Inject
    private BakeryBench bench;

    @Inject
    private FrameService frames;

    @Inject
    private BoardService boards;

    @Inject
    private SuggestionService suggestions;

    @Inject
    private AdoptionService adoptions;

    @Inject
    private OrganisationService organisations;

    @Inject
    private RunWatch watch;

    private UnitId unit;
    private List<TaskRow> tasks;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @BeforeEach
    void aUnitWithOneJob() {
        unit = as(
                "admin", () -> organisations.addUnit(new AddUnit(BAKERY, "S" + Ids.next(), "Nattvakten", null, null)));
        tasks = as("hr", this::jobWithThreeTasks);
    }

    @Test
    void what_a_position_that_stays_empty_held_is_taken_over_by_the_others() {
        UUID empty = as("hr", () -> draft(600, 700, 0));
        UUID filled = as("hr", () -> draft(300, 300, 0));
        place(empty, tasks.get(0));
        SuggestionShown shown = asked(false, empty, filled);
        assertThat(shown.positions().get(0).staysEmpty()).isTrue();
        assertThat(shown.positions().get(1).tasks()).hasSize(3);

        AdoptAll all = new AdoptAll(Ids.next(), shown.id(), Map.of(empty, version(empty), filled, version(filled)));
        int moves = as("hr", () -> adoptions.adoptAll(BAKERY, all));

        assertThat(moves).isEqualTo(4);
        assertThat(onBoard(empty)).isEmpty();
        assertThat(onBoard(filled)).hasSize(3);
        assertThat(as("hr", () -> adoptions.adoptAll(BAKERY, all))).isZero();
    }

    @Test
    void a_suggestion_tells_what_it_lays_on_others() {
        UUID heavy = as("hr", () -> draft(300, 300, 400));
        SuggestedPosition one = asked(false, heavy).positions().get(0);

        assertThat(one.burden().added()).isEqualTo(400 + 3 * 10);
        assertThat(one.burden().hidden()).containsExactly(new HiddenWork("Nattvakten", 300, 430));
        place(heavy, tasks.get(0));
        place(heavy, tasks.get(1));
        place(heavy, tasks.get(2));
        assertThat(as("hr", () -> boards.composed(BAKERY, heavy, null)).totals().hidden())
                .as("as the board tells it afterwards")
                .isEqualTo(one.burden().hidden());
    }

    @Test
    void a_lighter_content_that_cannot_keep_what_is_placed_says_which_task_and_why() {
        UUID position = as("hr", () -> draft(200, 300, 0));
        place(position, tasks.get(0));
        UUID suggestion = asked(true, position).id();

        assertThatThrownBy(() ->
                        act("hr", () -> suggestions.instead(BAKERY, suggestion, position, Variant.LIGHT, Ids.next())))
                .isInstanceOfSatisfying(
                        RulesViolated.class,
                        refusal -> assertThat(refusal.violations())
                                .containsExactly(RuleViolation.of(
                                        RULE + "placedTasksAreOfALighterLevel", "Vaske rom 1", "Sammen", 1, 0)));
    }

    @Test
    void what_is_to_stay_and_cannot_is_told_in_place_of_being_left_out() {
        UUID position = as("hr", () -> draft(200, 300, 0));
        place(position, tasks.get(0));
        LaterReserved.reserve(tasks.get(0).id());

        broken(
                "hr",
                () -> suggestions.ask(BAKERY, new AskSuggestion(Ids.next(), List.of(position), true, 1, 1)),
                RULE + "placedTasksCanStay");
        SuggestionShown exchanged = asked(false, position);
        AdoptAll all = new AdoptAll(Ids.next(), exchanged.id(), Map.of(position, version(position)));
        as("hr", () -> adoptions.adoptAll(BAKERY, all));
        assertThat(onBoard(position)).doesNotContain(tasks.get(0).id()).isNotEmpty();
    }

    private List<TaskRow> jobWithThreeTasks() {
        StringBuilder file = new StringBuilder("Oppgave;Minutter;Hvor ofte;Tidsrom;Nivå\n");
        for (int line = 1; line <= 3; line++) {
            file.append("Vaske rom ").append(line).append(";20;hver dag;08:00-15:00;1\n");
        }
        SaveJob job = new SaveJob("Nattvakt", unit, null, 2250, 3, true, 300, 0);
        return bench.job(Ids.next(), job, file.toString());
    }

    private UUID draft(int least, int most, int mentorMinutes) {
        UUID id = bench.position(new SavePosition("Sammen", unit, "", 2250, mentorMinutes, 0));
        Frame frame = new Frame(
                least,
                most,
                new WorkDays(Weekdays.MONDAY_TO_FRIDAY, 5, 5, 420, 960, 20, 300),
                new Ability(1, new Demands("444444444444"), Doses.NONE),
                new Variety(8, 4, Set.of()),
                Donors.OWN_UNIT);
        frames.set(BAKERY, id, frame, 0);
        return id;
    }

    private void place(UUID position, TaskRow task) {
        as("hr", () -> boards.move(BAKERY, new MoveShare(Ids.next(), position, task.id(), null, version(position))));
    }

    private SuggestionShown asked(boolean keep, UUID... drafts) {
        UUID id = Ids.next();
        act("hr", () -> suggestions.ask(BAKERY, new AskSuggestion(id, List.of(drafts), keep, 1, 1)));
        UUID run = as("hr", () -> suggestions.suggestion(BAKERY, id)).run().id();
        watch.awaitEnd(run, Duration.ofSeconds(60));
        return as("hr", () -> suggestions.suggestion(BAKERY, id));
    }

    private int version(UUID position) {
        return as("hr", () -> bench.version(position));
    }

    private List<UUID> onBoard(UUID position) {
        return as("hr", () -> boards.composed(BAKERY, position, null)).shares().stream()
                .map(BoardShare::taskId)
                .toList();
    }
}
