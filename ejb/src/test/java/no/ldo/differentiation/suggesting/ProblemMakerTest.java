package no.ldo.differentiation.suggesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ldo.differentiation.board.HeldShare;
import no.ldo.differentiation.carving.CarvingJob;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.CarvingTask;
import no.ldo.differentiation.carving.DoseCap;
import no.ldo.differentiation.carving.Pin;
import no.ldo.differentiation.carving.PinChecks;
import no.ldo.differentiation.carving.ProblemChecks;
import no.ldo.differentiation.frame.Donors;
import no.ldo.differentiation.frame.Doses;
import no.ldo.differentiation.frame.Frame;
import no.ldo.differentiation.frame.Frame.Ability;
import no.ldo.differentiation.frame.Frame.Variety;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.jobs.PooledTask.Donor;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskEntry.TaskTerms;
import no.ldo.differentiation.jobs.Tasks;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.differentiation.position.PositionDraft;
import org.junit.jupiter.api.Test;

class ProblemMakerTest {
    private static final Weekdays WEEK = Weekdays.MONDAY_TO_FRIDAY;
    private static final Weekdays MONDAY = Weekdays.of(DayOfWeek.MONDAY);
    private static final UUID SOMEBODY_ELSE = new UUID(9, 9);

    private final ASituation situation = new ASituation();
    private final Donor cook = ASituation.job(1, ASituation.KITCHEN, 400);

    @Test
    void a_job_and_a_frame_become_a_problem_without_faults() {
        PooledTask wash = situation.task(cook, Tasks.aTask("Vaske", 30, WEEK), null);
        PositionDraft draft = situation.draft(ASituation.KITCHEN, frame(Donors.OWN_UNIT));

        MadeProblem made = made(situation.question());

        assertThat(ProblemChecks.of(made.problem())).isEmpty();
        assertThat(made.tasks()).containsExactly(wash.task().id());
        assertThat(made.positions()).containsExactly(draft.id());
        CarvingTask task = made.problem().tasks().get(0);
        assertThat(task.minutes()).isEqualTo(30);
        assertThat(task.days()).isEqualTo(31);
        assertThat(task.freedValue()).isEqualTo(2);
        assertThat(task.demands()).startsWith(1, 2, 0);
        assertThat(task.name()).as("names stay in the portal").isEqualTo("1");
        CarvingPosition position = made.problem().positions().get(0);
        assertThat(position.minMinutes()).isEqualTo(787);
        assertThat(position.dayPatterns())
                .hasSize(16)
                .allSatisfy(days -> assertThat(days).isBetween(1, 31));
        assertThat(position.limits()).startsWith(2, 4);
        assertThat(position.doseCaps()).containsExactly(new DoseCap(Demand.STAND.ordinal(), 2, 120));
        assertThat(position.interests()).containsExactly("REN");
    }

    @Test
    void what_others_hold_is_not_there() {
        PooledTask shared = situation.task(cook, supervised(Tasks.aTask("Vaske", 30, WEEK)), null);
        PooledTask gone = situation.task(cook, Tasks.aTask("Tørke", 10, MONDAY), null);
        situation.draft(ASituation.KITCHEN, frame(Donors.OWN_UNIT));
        situation.hold(SOMEBODY_ELSE, ASituation.KITCHEN, shared, MONDAY);
        situation.hold(SOMEBODY_ELSE, ASituation.KITCHEN, gone, MONDAY);

        MadeProblem made = made(situation.question());

        assertThat(made.tasks()).containsExactly(shared.task().id());
        assertThat(made.problem().tasks().get(0).days()).isEqualTo(0b11110);
        assertThat(made.problem().tasks().get(0).maxSplit()).isEqualTo(1);
        assertThat(made.problem().jobs())
                .extracting(CarvingJob::maxCarvedMinutes)
                .containsExactly(360);
        assertThat(made.problem().units().get(1).supervisedMinutesPerWeek()).isEqualTo(470);
    }

    @Test
    void what_the_rest_of_a_suggestion_would_hold_is_supervised_where_those_positions_are() {
        PooledTask shared = situation.task(cook, supervised(Tasks.aTask("Vaske", 30, WEEK)), null);
        PositionDraft draft = situation.draft(ASituation.KITCHEN, frame(Donors.OWN_UNIT));
        HeldShare other =
                new HeldShare(SOMEBODY_ELSE, ASituation.WARD, shared.task().id(), MONDAY, 30);
        Question question =
                new Question(List.of(draft.id()), false, Variant.LIGHT, Set.of(), List.of(other), List.of());

        MadeProblem made = made(question);

        assertThat(made.problem().tasks().get(0).days()).isEqualTo(0b11110);
        assertThat(made.problem().units().get(1).supervisedMinutesPerWeek()).isEqualTo(500);
        assertThat(made.problem().units().get(2).supervisedMinutesPerWeek()).isEqualTo(270);
    }

    @Test
    void a_group_stays_a_group_and_goes_when_another_position_has_some_of_it() {
        PooledTask wash = situation.task(cook, Tasks.aTask("Vaske", 30, WEEK), 1);
        situation.task(cook, Tasks.aTask("Tørke", 10, WEEK), 1);
        PooledTask alone = situation.task(cook, Tasks.aTask("Rydde", 10, WEEK), null);
        situation.draft(ASituation.KITCHEN, frame(Donors.OWN_UNIT));

        assertThat(made(situation.question()).problem().tasks())
                .extracting(CarvingTask::group)
                .containsExactly(0, 0, -1);

        situation.hold(SOMEBODY_ELSE, ASituation.WARD, wash, MONDAY);
        assertThat(made(situation.question()).tasks())
                .containsExactly(alone.task().id());
    }

    @Test
    void own_shares_are_free_or_locked() {
        PooledTask wash = situation.task(cook, Tasks.aTask("Vaske", 30, WEEK), null);
        PositionDraft draft = situation.draft(ASituation.KITCHEN, frame(Donors.OWN_UNIT));
        situation.hold(draft.id(), ASituation.KITCHEN, wash, MONDAY);

        assertThat(made(situation.question()).locked()).isEmpty();
        assertThat(made(situation.question()).problem().tasks().get(0).days()).isEqualTo(31);
        assertThat(made(situation.question(Variant.AS_ASKED, true, Set.of(), List.of()))
                        .locked())
                .containsExactly(new Pin(0, 0, null));
    }

    @Test
    void a_position_that_an_earlier_suggestion_fills_holds_that_and_nothing_else() {
        PooledTask kept = situation.task(cook, supervised(Tasks.aTask("Vaske", 30, WEEK)), null);
        PooledTask givenBack = situation.task(cook, supervised(Tasks.aTask("Tørke", 10, WEEK)), null);
        PositionDraft draft = situation.draft(ASituation.KITCHEN, frame(Donors.OWN_UNIT));
        situation.hold(SOMEBODY_ELSE, ASituation.KITCHEN, kept, MONDAY);
        situation.hold(SOMEBODY_ELSE, ASituation.KITCHEN, givenBack, WEEK);
        HeldShare more =
                new HeldShare(SOMEBODY_ELSE, ASituation.KITCHEN, kept.task().id(), new Weekdays(0b11), 60);

        MadeProblem made =
                made(new Question(List.of(draft.id()), false, Variant.LIGHT, Set.of(), List.of(more), List.of()));

        assertThat(made.problem().tasks()).extracting(CarvingTask::days).containsExactly(0b11100, 0b11111);
        assertThat(made.problem().tasks())
                .as("one holder, not two")
                .extracting(CarvingTask::maxSplit)
                .containsExactly(1, 2);
        assertThat(made.problem().jobs().get(0).maxCarvedMinutes()).isEqualTo(340);
        assertThat(made.problem().units().get(1).supervisedMinutesPerWeek()).isEqualTo(440);
    }

    @Test
    void what_a_person_does_not_want_is_not_locked_and_what_is_locked_may_come_again() {
        PooledTask wash = situation.task(cook, Tasks.aTask("Vaske", 30, WEEK), 1);
        PooledTask dry = situation.task(cook, Tasks.aTask("Tørke", 10, WEEK), 1);
        PooledTask tidy = situation.task(cook, Tasks.aTask("Rydde", 10, WEEK), null);
        PooledTask carry = situation.task(cook, Tasks.aTask("Bære", 10, WEEK), null);
        PositionDraft draft = situation.draft(ASituation.KITCHEN, frame(Donors.OWN_UNIT));
        situation.hold(draft.id(), ASituation.KITCHEN, wash, WEEK);
        situation.hold(draft.id(), ASituation.KITCHEN, dry, WEEK);
        situation.hold(draft.id(), ASituation.KITCHEN, tidy, WEEK);

        MadeProblem without = made(situation.question(
                Variant.AS_ASKED,
                true,
                Set.of(new Unwanted(draft.id(), dry.task().id())),
                List.of()));
        assertThat(without.locked()).as("the group goes as one").containsExactly(new Pin(0, 2, null));
        assertThat(without.excluded()).containsExactly(new Pin(0, 1, null));

        List<UUID> before =
                List.of(carry.task().id(), dry.task().id(), tidy.task().id());
        MadeProblem different = made(situation.question(Variant.DIFFERENT, true, Set.of(), before));
        assertThat(different.locked()).hasSize(3);
        assertThat(different.excluded()).containsExactly(new Pin(0, 3, null));
        assertThat(PinChecks.of(different.problem(), different.locked(), different.excluded()))
                .isEmpty();
    }

    @Test
    void donors_reach_as_far_as_the_frame_says() {
        situation.task(cook, Tasks.aTask("Vaske", 30, WEEK), null);
        situation.draft(ASituation.KITCHEN, frame(Donors.OWN_UNIT));
        situation.draft(ASituation.KITCHEN, frame(Donors.NEIGHBOURS));
        situation.draft(ASituation.HOUSE, frame(Donors.OWN_UNIT));

        assertThat(made(situation.question()).problem().positions())
                .extracting(CarvingPosition::allowedUnits)
                .containsExactly(Set.of(1), Set.of(0, 1, 2), Set.of(0, 1, 2));
    }

    @Test
    void variants_never_touch_what_the_person_manages() {
        PooledTask wash = situation.task(cook, Tasks.aTask("Vaske", 30, WEEK), null);
        PooledTask dry = situation.task(cook, Tasks.aTask("Tørke", 60, WEEK), null);
        PositionDraft draft = situation.draft(ASituation.KITCHEN, frame(Donors.OWN_UNIT));
        CarvingPosition asked = position(Variant.AS_ASKED);

        for (Variant variant : Variant.values()) {
            assertThat(position(variant).limits()).isEqualTo(asked.limits());
            assertThat(position(variant).doseCaps()).isEqualTo(asked.doseCaps());
            assertThat(position(variant).dayPatterns()).isEqualTo(asked.dayPatterns());
        }
        assertThat(position(Variant.LIGHT).minMinutes()).isEqualTo(asked.minMinutes() - 225);
        assertThat(position(Variant.LIGHT).levelCeiling()).isZero();
        assertThat(position(Variant.LIGHT).maxTasks()).isEqualTo(6);
        assertThat(position(Variant.STRETCH).levelCeiling()).isEqualTo(2);
        Question different = situation.question(
                Variant.DIFFERENT,
                false,
                Set.of(new Unwanted(draft.id(), wash.task().id())),
                List.of(wash.task().id(), dry.task().id()));
        assertThat(made(different).excluded()).containsExactly(new Pin(0, 0, null), new Pin(0, 1, null));
    }

    private CarvingPosition position(Variant variant) {
        Question question = situation.question(variant, false, Set.of(), List.of());
        return made(question).problem().positions().get(0);
    }

    private MadeProblem made(Question question) {
        return ProblemMaker.of(situation.made(), question);
    }

    private static TaskEntry supervised(TaskEntry entry) {
        return Tasks.with(entry, new TaskTerms(0, false, 1, true, 10, true, 2));
    }

    private static Frame frame(Donors donors) {
        Frame usual = Frame.usual(2250);
        return new Frame(
                usual.leastMinutes(),
                usual.mostMinutes(),
                usual.days(),
                new Ability(1, new Demands("244444444444"), Doses.of(Map.of(Demand.STAND, 3))),
                new Variety(8, 3, Set.of(WorkFamily.CLEANING)),
                donors);
    }
}
