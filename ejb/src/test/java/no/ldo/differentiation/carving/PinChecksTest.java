package no.ldo.differentiation.carving;

import static no.ldo.differentiation.carving.ACarving.MONDAY_TO_FRIDAY;
import static no.ldo.differentiation.carving.ACarving.MONDAY_WEDNESDAY;
import static no.ldo.differentiation.carving.ACarving.TUESDAY_THURSDAY;
import static no.ldo.differentiation.carving.ACarving.anHour;
import static no.ldo.differentiation.carving.ACarving.somebody;
import static no.ldo.differentiation.carving.ACarving.task;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PinChecksTest {
    private static final CarvingPosition EAGER = somebody(5, 480, List.of(), MONDAY_TO_FRIDAY);

    @Test
    void a_lock_that_can_stand_is_no_fault() {
        CarvingProblem problem =
                new ACarving().task(anHour(MONDAY_TO_FRIDAY)).position(EAGER).problem();

        assertThat(faults(problem, lock(0, 0))).isEmpty();
        assertThat(faults(problem)).isEmpty();
    }

    @Test
    void places_that_do_not_exist_are_told() {
        CarvingProblem problem =
                new ACarving().task(anHour(MONDAY_TO_FRIDAY)).position(EAGER).problem();

        assertThat(faults(problem, lock(1, 0), lock(0, 1), lock(-1, 0), new Pin(0, 0, 1)))
                .containsExactly("#/locked/0 H0", "#/locked/1 H0", "#/locked/2 H0", "#/locked/3 H0");
        assertThat(faults(problem, lock(0, 0), lock(0, 0))).containsExactly("#/locked/1 H0");
        assertThat(PinChecks.of(problem, List.of(), List.of(lock(7, 0))))
                .extracting(ProblemFault::pointer)
                .containsExactly("#/excluded/0");
    }

    @Test
    void a_lock_on_what_the_position_may_never_do_is_told_with_the_rule() {
        CarvingTask heavy = new CarvingTask(
                0, "T", "REN", 0, 60, MONDAY_TO_FRIDAY, 480, 960, 0, false, List.of(3, 0), false, false, 1, 1, -1, 2);
        CarvingTask early = new CarvingTask(
                0, "T", "REN", 0, 60, MONDAY_TO_FRIDAY, 400, 500, 0, false, List.of(0, 0), false, false, 1, 1, -1, 2);
        CarvingProblem problem = new ACarving()
                .task(heavy)
                .task(early)
                .task(anHour(64))
                .position(EAGER)
                .problem();

        assertThat(faults(problem, lock(0, 0), lock(0, 1), lock(0, 2)))
                .containsExactly("#/locked/0 H4", "#/locked/1 H5", "#/locked/2 H6");
    }

    @Test
    void a_lock_holds_the_whole_group() {
        CarvingTask reserved = new CarvingTask(
                0, "T", "REN", 0, 60, MONDAY_TO_FRIDAY, 480, 960, 0, true, List.of(0, 0), false, false, 1, 1, 4, 2);
        CarvingProblem problem = new ACarving()
                .task(task(0, MONDAY_TO_FRIDAY, 4, false, 2))
                .task(reserved)
                .position(EAGER)
                .problem();

        assertThat(faults(problem, lock(0, 0))).containsExactly("#/locked/0 H14");
    }

    @Test
    void what_is_locked_and_excluded_is_told_also_for_a_mate_of_the_group() {
        CarvingProblem problem = new ACarving()
                .task(task(0, MONDAY_TO_FRIDAY, 4, false, 2))
                .task(task(0, MONDAY_TO_FRIDAY, 4, false, 2))
                .position(EAGER)
                .position(EAGER)
                .problem();

        assertThat(PinChecks.of(problem, List.of(lock(0, 0)), List.of(lock(0, 1))))
                .extracting(ProblemFault::code)
                .containsExactly("lock.excluded");
        assertThat(PinChecks.of(problem, List.of(lock(0, 0)), List.of(lock(1, 0))))
                .isEmpty();
    }

    @Test
    void nobody_else_is_locked_to_the_same_day_unless_patterns_part_them() {
        CarvingProblem sameDays = new ACarving()
                .task(anHour(MONDAY_TO_FRIDAY))
                .position(EAGER)
                .position(EAGER)
                .problem();
        CarvingProblem otherDays = new ACarving()
                .task(anHour(MONDAY_TO_FRIDAY))
                .position(somebody(MONDAY_TO_FRIDAY, MONDAY_WEDNESDAY))
                .position(somebody(MONDAY_TO_FRIDAY, TUESDAY_THURSDAY))
                .problem();

        assertThat(faults(sameDays, lock(0, 0), lock(1, 0))).containsExactly("#/locked/1 H12");
        assertThat(faults(otherDays, lock(0, 0), lock(1, 0))).isEmpty();
        assertThat(faults(otherDays, new Pin(0, 0, 0), lock(1, 0))).containsExactly("#/locked/1 H12");
    }

    @Test
    void a_task_is_locked_to_no_more_than_may_share_it() {
        CarvingProblem problem = new ACarving()
                .task(task(0, MONDAY_TO_FRIDAY, -1, false, 1))
                .position(somebody(MONDAY_WEDNESDAY))
                .position(somebody(TUESDAY_THURSDAY))
                .problem();

        assertThat(faults(problem, lock(0, 0), lock(1, 0))).containsExactly("#/locked/1 H13");
    }

    @Test
    void a_job_is_not_hollowed_out_by_locks() {
        CarvingProblem problem = new ACarving()
                .lettingGo(200)
                .task(anHour(MONDAY_WEDNESDAY))
                .task(anHour(MONDAY_WEDNESDAY))
                .position(EAGER)
                .position(EAGER)
                .problem();

        assertThat(faults(problem, lock(0, 0), lock(1, 1))).containsExactly("#/locked/1 H15");
    }

    @Test
    void a_unit_attends_to_all_that_is_locked() {
        CarvingTask supervised = task(0, MONDAY_WEDNESDAY, -1, true, 2);
        CarvingProblem problem = new ACarving()
                .supervising(200)
                .task(supervised)
                .task(supervised)
                .position(EAGER)
                .position(EAGER)
                .problem();

        assertThat(faults(problem, lock(0, 0), lock(1, 1))).containsExactly("#/locked/1 H16");
    }

    @Test
    void the_locks_of_one_position_keep_to_its_limits() {
        CarvingTask here = anHour(MONDAY_WEDNESDAY);
        CarvingTask there = task(1, MONDAY_WEDNESDAY, -1, false, 2);
        CarvingTask otherDays = anHour(TUESDAY_THURSDAY);
        CarvingTask narrow = new CarvingTask(
                0, "T", "REN", 0, 60, MONDAY_WEDNESDAY, 480, 570, 0, false, List.of(0, 0), false, false, 1, 1, -1, 2);
        CarvingTask half = new CarvingTask(
                0, "T", "REN", 0, 240, MONDAY_TO_FRIDAY, 480, 960, 0, false, List.of(0, 0), false, false, 1, 1, -1, 2);

        assertThat(locked(somebody(1, 240, List.of(), MONDAY_WEDNESDAY), here, here))
                .isEqualTo("#/locked/1 H11");
        assertThat(locked(somebody(5, 240, List.of(), MONDAY_WEDNESDAY), here, there))
                .isEqualTo("#/locked/1 H11");
        assertThat(locked(somebody(5, 90, List.of(), MONDAY_WEDNESDAY), here, here))
                .isEqualTo("#/locked/1 H8");
        assertThat(locked(somebody(5, 480, List.of(), MONDAY_TO_FRIDAY), half)).isEqualTo("#/locked/0 H7");
        assertThat(locked(somebody(5, 240, List.of(), MONDAY_WEDNESDAY), narrow, narrow))
                .isEqualTo("#/locked/1 H9");
        assertThat(locked(somebody(5, 240, List.of(new DoseCap(0, 2, 90)), MONDAY_WEDNESDAY), here, here))
                .isEqualTo("#/locked/1 H10");
        assertThat(locked(somebody(5, 240, List.of(), MONDAY_WEDNESDAY, TUESDAY_THURSDAY), here, otherDays))
                .isEqualTo("#/locked/1 H6");
    }

    @Test
    void a_position_works_one_pattern_only() {
        CarvingProblem problem = new ACarving()
                .task(anHour(MONDAY_TO_FRIDAY))
                .task(anHour(MONDAY_TO_FRIDAY))
                .position(somebody(5, 240, List.of(), MONDAY_WEDNESDAY, TUESDAY_THURSDAY))
                .problem();

        assertThat(faults(problem, new Pin(0, 0, 0), new Pin(0, 1, 1))).containsExactly("#/locked/1 H0");
        assertThat(faults(problem, new Pin(0, 0, 0), new Pin(0, 1, null))).isEmpty();
    }

    private static String locked(CarvingPosition position, CarvingTask... tasks) {
        ACarving carving = new ACarving().position(position);
        Pin[] locks = new Pin[tasks.length];
        for (int i = 0; i < tasks.length; i++) {
            carving.task(tasks[i]);
            locks[i] = lock(0, i);
        }
        return String.join(", ", faults(carving.problem(), locks));
    }

    private static Pin lock(int position, int task) {
        return new Pin(position, task, null);
    }

    private static List<String> faults(CarvingProblem problem, Pin... locked) {
        return PinChecks.of(problem, List.of(locked), List.of()).stream()
                .map(fault -> fault.pointer() + " " + fault.rule())
                .toList();
    }
}
