package no.ldo.differentiation.carving;

import static no.ldo.differentiation.carving.SmallProblem.line;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each hard rule on a problem where nothing else can break; an hour each weekday is 300 minutes a week. */
class ReferenceCheckerTest {
    private static final int WEEK = 0;
    private static final int MONDAY_TUESDAY = 1;
    private static final int THURSDAY_FRIDAY = 2;

    private static SmallProblem one(ATask task, APosition position) {
        return new SmallProblem().task(task).position(position);
    }

    private static SmallProblem two(ATask task, ATask other, APosition position) {
        return one(task, position).task(other);
    }

    @Test
    void an_empty_plan_breaks_nothing_and_is_worth_nothing() {
        ReferenceChecker.Verdict verdict = one(new ATask(), new APosition()).check();

        assertThat(verdict.feasible()).isTrue();
        assertThat(verdict.objective()).isZero();
        assertThat(verdict.terms()).hasSize(13);
    }

    @Test
    void H0_an_unknown_position_or_pattern_makes_the_line_void() {
        SmallProblem problem = one(new ATask().reserved(), new APosition());

        assertThat(problem.check(line(-1, WEEK, 0)).broken()).containsExactly("H0");
        assertThat(problem.check(line(1, WEEK, 0)).broken()).containsExactly("H0");
        assertThat(problem.check(line(0, -1, 0)).broken()).containsExactly("H0");
        assertThat(problem.check(line(0, 3, 0)).broken()).containsExactly("H0");
        assertThat(problem.check(line(0, 3, 0)).objective()).isZero();
    }

    @Test
    void H0_a_position_comes_once() {
        SmallProblem problem = two(new ATask(), new ATask(), new APosition());

        assertThat(problem.check(line(0, WEEK, 0), line(0, WEEK, 1)).broken()).containsExactly("H0");
        assertThat(problem.check(line(0, 3, 0), line(0, WEEK, 1)).broken()).containsExactly("H0", "H0");
    }

    @Test
    void H0_tasks_are_known_and_there_is_one_at_least_and_none_twice() {
        SmallProblem problem = two(new ATask(), new ATask(), new APosition());

        assertThat(problem.check(line(0, WEEK, 0, 1)).broken()).isEmpty();
        assertThat(problem.check(line(0, WEEK)).broken()).containsExactly("H0");
        assertThat(problem.check(line(0, WEEK, 0, -1)).broken()).containsExactly("H0");
        assertThat(problem.check(line(0, WEEK, 0, 2)).broken()).containsExactly("H0");
        assertThat(problem.check(line(0, WEEK, 0, 0)).rules()).containsExactly("H0", "H12");
    }

    @Test
    void H1_reserved_tasks_are_never_carved() {
        assertThat(one(new ATask().reserved(), new APosition())
                        .check(line(0, WEEK, 0))
                        .broken())
                .containsExactly("H1");
    }

    @Test
    void H2_a_task_is_not_above_the_ceiling() {
        SmallProblem problem = two(new ATask().level(1), new ATask().level(2), new APosition().levelCeiling(1));

        assertThat(problem.check(line(0, WEEK, 0)).broken()).isEmpty();
        assertThat(problem.check(line(0, WEEK, 1)).broken()).containsExactly("H2");
    }

    @Test
    void H3_asks_for_the_unit_of_the_job_whatever_the_unit_of_the_position() {
        SmallProblem problem = two(new ATask(), new ATask().job(1), new APosition().allowedUnits(1));

        assertThat(problem.check(line(0, WEEK, 0)).broken()).containsExactly("H3");
        assertThat(problem.check(line(0, WEEK, 1)).broken()).isEmpty();
    }

    @Test
    void H4_every_demand_is_within_its_limit() {
        SmallProblem problem = two(new ATask().demands(2, 4), new ATask().demands(3, 0), new APosition().limits(2, 4));

        assertThat(problem.check(line(0, WEEK, 0)).broken()).isEmpty();
        assertThat(problem.check(line(0, WEEK, 1)).broken()).containsExactly("H4");
    }

    /** What is longer than the time for it also breaks H9, on each of its days, unless there is no time at all. */
    @Test
    void H5_the_work_fits_between_what_the_task_and_the_person_allow() {
        ATask early = new ATask().window(420, 560).days(0b0000011);

        assertThat(startingAt(500, early).broken()).isEmpty();
        assertThat(startingAt(501, early).broken()).containsExactly("H5", "H9", "H9");
        assertThat(startingAt(560, early).broken()).containsExactly("H5");
        assertThat(startingAt(570, early).broken()).containsExactly("H5");
    }

    private static ReferenceChecker.Verdict startingAt(int minute, ATask task) {
        return one(task, new APosition().day(minute, 900)).check(line(0, WEEK, 0));
    }

    @Test
    void of_the_rules_that_forbid_a_task_only_the_first_is_named() {
        ATask forbidden = new ATask().job(1).level(3).demands(4, 4);

        assertThat(one(forbidden, new APosition().levelCeiling(0).limits(0, 0))
                        .check(line(0, WEEK, 0))
                        .broken())
                .containsExactly("H2");
    }

    @Test
    void H6_a_task_has_a_day_in_the_pattern() {
        SmallProblem problem = one(new ATask().days(0b0000110), new APosition());

        assertThat(problem.check(line(0, MONDAY_TUESDAY, 0)).broken()).isEmpty();
        assertThat(problem.check(line(0, THURSDAY_FRIDAY, 0)).broken()).containsExactly("H6");
    }

    @Test
    void H7_the_week_has_neither_too_few_nor_too_many_minutes() {
        assertThat(weekOf300(300, 300)).isEmpty();
        assertThat(weekOf300(301, 400)).isEqualTo("H7");
        assertThat(weekOf300(200, 299)).isEqualTo("H7");
    }

    private static String weekOf300(int least, int most) {
        return String.join(
                " ",
                one(new ATask(), new APosition().week(least, most))
                        .check(line(0, WEEK, 0))
                        .broken());
    }

    @Test
    void H8_every_day_of_the_pattern_has_neither_too_little_nor_too_much_work() {
        SmallProblem problem = two(
                        new ATask().days(0b0000001), new ATask().minutes(50), new APosition().dayMinutes(50, 109))
                .task(new ATask().minutes(59).days(0b0000010));

        assertThat(problem.check(line(0, MONDAY_TUESDAY, 1, 2)).broken()).isEmpty();
        assertThat(problem.check(line(0, MONDAY_TUESDAY, 0)).broken()).containsExactly("H8");
        assertThat(problem.check(line(0, MONDAY_TUESDAY, 0, 1)).broken()).containsExactly("H8");
        assertThat(problem.check(line(0, WEEK, 0)).broken()).containsExactly("H8", "H8", "H8", "H8");
    }

    @Test
    void H9_what_must_be_done_between_two_times_fits_there() {
        SmallProblem problem = two(
                        new ATask().window(480, 570),
                        new ATask().window(480, 570).minutes(31).days(0b0000001),
                        new APosition())
                .task(new ATask().window(480, 570).minutes(30));

        assertThat(problem.check(line(0, WEEK, 0, 2)).broken()).isEmpty();
        assertThat(problem.check(line(0, WEEK, 0, 1)).broken()).containsExactly("H9");
        assertThat(problem.check(line(0, THURSDAY_FRIDAY, 0, 2)).broken()).isEmpty();
    }

    @Test
    void H9_looks_from_the_start_of_one_task_to_the_end_of_another() {
        SmallProblem problem = two(
                        new ATask().window(480, 600), new ATask().window(540, 660), new APosition().patterns(0b0000001))
                .task(new ATask().window(480, 660))
                .task(new ATask().window(480, 660).minutes(61));

        assertThat(problem.check(line(0, 0, 0, 1, 2)).broken()).isEmpty();
        assertThat(problem.check(line(0, 0, 0, 1, 3)).broken()).containsExactly("H9");
    }

    @Test
    void H9_counts_only_the_time_that_the_person_is_there() {
        ATask task = new ATask().window(420, 960);

        assertThat(two(task, task, new APosition().day(480, 600).patterns(1))
                        .check(line(0, 0, 0, 1))
                        .broken())
                .isEmpty();
        assertThat(two(task, task, new APosition().day(480, 599).patterns(1))
                        .check(line(0, 0, 0, 1))
                        .broken())
                .containsExactly("H9");
    }

    @Test
    void H10_a_strain_has_its_most_minutes_each_day() {
        SmallProblem problem = two(
                        new ATask().demands(2, 0),
                        new ATask().demands(3, 0).minutes(31).days(0b0000010),
                        new APosition().doseCap(0, 2, 90))
                .task(new ATask().demands(1, 4))
                .task(new ATask().demands(2, 0).minutes(30));

        assertThat(problem.check(line(0, WEEK, 0, 2, 3)).broken()).isEmpty();
        assertThat(problem.check(line(0, WEEK, 0, 1)).broken()).containsExactly("H10");
    }

    @Test
    void H11_counts_tasks_and_places() {
        ATask there = new ATask().location(7);

        assertThat(two(new ATask(), there, new APosition().maxTasks(2).maxLocations(2))
                        .check(line(0, WEEK, 0, 1))
                        .broken())
                .isEmpty();
        assertThat(two(new ATask(), there, new APosition().maxTasks(1))
                        .check(line(0, WEEK, 0, 1))
                        .broken())
                .containsExactly("H11");
        assertThat(two(new ATask(), there, new APosition().maxLocations(1))
                        .check(line(0, WEEK, 0, 1))
                        .broken())
                .containsExactly("H11");
    }

    @Test
    void H12_nobody_does_the_same_task_on_the_same_day() {
        SmallProblem problem = one(new ATask(), new APosition()).position(new APosition());

        assertThat(problem.check(line(0, MONDAY_TUESDAY, 0), line(1, THURSDAY_FRIDAY, 0))
                        .broken())
                .isEmpty();
        assertThat(problem.check(line(0, MONDAY_TUESDAY, 0), line(1, WEEK, 0)).broken())
                .containsExactly("H12", "H12");
    }

    @Test
    void H13_a_task_is_shared_by_no_more_than_it_may_be() {
        SmallProblem problem = one(new ATask().maxSplit(1), new APosition()).position(new APosition());

        assertThat(problem.check(line(1, THURSDAY_FRIDAY, 0)).broken()).isEmpty();
        assertThat(problem.check(line(0, MONDAY_TUESDAY, 0), line(1, THURSDAY_FRIDAY, 0))
                        .broken())
                .containsExactly("H13");
    }

    @Test
    void H14_a_group_has_the_same_holders_throughout() {
        SmallProblem problem = two(new ATask().group(0), new ATask().group(0), new APosition())
                .position(new APosition())
                .task(new ATask());

        assertThat(problem.check(line(0, WEEK, 2)).broken()).isEmpty();
        assertThat(problem.check(line(0, MONDAY_TUESDAY, 0, 1), line(1, THURSDAY_FRIDAY, 0, 1))
                        .broken())
                .isEmpty();
        assertThat(problem.check(line(0, WEEK, 0)).broken()).containsExactly("H14");
        assertThat(problem.check(line(0, WEEK, 0), line(1, WEEK, 1)).broken()).containsExactly("H14");
    }

    @Test
    void H15_no_more_leaves_a_job_than_may() {
        SmallProblem problem = two(new ATask(), new ATask().job(1), new APosition().allowedUnits(0, 1))
                .maxCarved(0, 300)
                .maxCarved(1, 299);

        assertThat(problem.check(line(0, WEEK, 0)).broken()).isEmpty();
        assertThat(problem.check(line(0, WEEK, 1)).broken()).containsExactly("H15");
        assertThat(problem.check(line(0, MONDAY_TUESDAY, 1)).broken()).isEmpty();
    }

    @Test
    void H16_supervision_is_counted_where_the_position_belongs() {
        SmallProblem problem = one(new ATask().job(1).supervised(), new APosition().allowedUnits(0, 1))
                .task(new ATask());

        assertThat(problem.supervision(0, 300)
                        .supervision(1, 0)
                        .check(line(0, WEEK, 0, 1))
                        .broken())
                .isEmpty();
        assertThat(problem.supervision(0, 299).check(line(0, WEEK, 0, 1)).broken())
                .containsExactly("H16");
    }
}
