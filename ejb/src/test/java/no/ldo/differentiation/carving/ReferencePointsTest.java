package no.ldo.differentiation.carving;

import static no.ldo.differentiation.carving.SmallProblem.line;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Each term of the objective, reckoned by hand; an hour each weekday is 300 minutes a week. The weights are those of
 * {@link SmallProblem}.
 */
class ReferencePointsTest {
    private static final int WEEK = 0;
    private static final int MONDAY_TUESDAY = 1;
    private static final int THURSDAY_FRIDAY = 2;

    private static SmallProblem of(APosition position, ATask... tasks) {
        SmallProblem problem = new SmallProblem().position(position).position(new APosition());
        for (ATask task : tasks) {
            problem.task(task);
        }
        return problem;
    }

    private static long points(String term, SmallProblem problem, FilledPosition... lines) {
        return problem.check(lines).terms().get(term);
    }

    @Test
    void freed_minutes_have_the_value_of_the_task() {
        SmallProblem problem = of(new APosition(), new ATask().freedValue(3), new ATask());

        assertThat(points("freed", problem, line(0, WEEK, 0, 1))).isEqualTo(2 * 300 * 3);
        assertThat(points("freed", problem, line(0, MONDAY_TUESDAY, 0))).isEqualTo(2 * 120 * 3);
    }

    @Test
    void a_day_that_two_hold_counts_for_both() {
        SmallProblem problem = of(new APosition(), new ATask().freedValue(3));

        assertThat(points("freed", problem, line(0, WEEK, 0), line(1, WEEK, 0))).isEqualTo(2 * 2 * 300 * 3);
    }

    @Test
    void interest_counts_the_minutes_of_what_the_person_likes() {
        SmallProblem problem = of(new APosition().interests("UTE", "TRA"), new ATask(), new ATask().family("UTE"));

        assertThat(points("interest", problem, line(0, WEEK, 0, 1))).isEqualTo(3 * 300);
    }

    @Test
    void monotony_begins_at_a_share_of_the_least_week_rounded_down() {
        assertThat(points(
                        "monotony", of(new APosition().week(400, 600), new ATask(), new ATask()), line(0, WEEK, 0, 1)))
                .isEqualTo(-2 * 5 * (300 - 160));
        assertThat(points("monotony", of(new APosition().week(399, 600), new ATask()), line(0, WEEK, 0)))
                .isEqualTo(-5 * (300 - 159));
        assertThat(points("monotony", of(new APosition().week(750, 800), new ATask()), line(0, WEEK, 0)))
                .isZero();
    }

    @Test
    void each_open_position_costs() {
        SmallProblem problem = of(new APosition(), new ATask(), new ATask());

        assertThat(points("open", problem, line(0, WEEK, 0), line(1, WEEK, 1))).isEqualTo(-2 * 211);
    }

    @Test
    void too_many_kinds_of_work_cost_and_too_few_do() {
        SmallProblem problem = of(
                new APosition(),
                new ATask().family("A"),
                new ATask().family("B"),
                new ATask().family("C"),
                new ATask().family("D"),
                new ATask().family("E"),
                new ATask().family("A"));

        assertThat(points("familyOver", problem, line(0, WEEK, 0, 1, 2, 3, 4))).isEqualTo(-83 * 2);
        assertThat(points("familyOver", problem, line(0, WEEK, 0, 1, 2, 5))).isZero();
        assertThat(points("familyUnder", problem, line(0, WEEK, 0, 5))).isEqualTo(-127);
        assertThat(points("familyUnder", problem, line(0, WEEK, 0, 1))).isZero();
    }

    @Test
    void each_place_after_the_first_costs() {
        SmallProblem problem = of(
                new APosition(),
                new ATask().location(4),
                new ATask().location(5),
                new ATask().location(9),
                new ATask().location(9));

        assertThat(points("location", problem, line(0, WEEK, 0, 1, 2, 3))).isEqualTo(-61 * 2);
        assertThat(points("location", problem, line(0, WEEK, 2, 3))).isZero();
    }

    @Test
    void a_quarter_of_the_time_with_colleagues_is_enough() {
        SmallProblem enough =
                of(new APosition(), new ATask(), new ATask().minutes(20).withColleagues());
        SmallProblem less =
                of(new APosition(), new ATask(), new ATask().minutes(12).withColleagues());

        assertThat(points("social", enough, line(0, WEEK, 0, 1))).isZero();
        assertThat(points("social", less, line(0, WEEK, 0, 1))).isEqualTo(-7 * (360 - 4 * 60));
    }

    @Test
    void something_to_learn_counts_once() {
        SmallProblem problem =
                of(new APosition(), new ATask().learnWeeks(3), new ATask().learnWeeks(4), new ATask().learnWeeks(8));

        assertThat(points("growth", problem, line(0, WEEK, 0))).isZero();
        assertThat(points("growth", problem, line(0, WEEK, 1))).isEqualTo(151);
        assertThat(points("growth", problem, line(0, WEEK, 0, 1, 2))).isEqualTo(151);
    }

    @Test
    void two_hours_a_week_that_are_easy_are_something_to_start_with() {
        SmallProblem problem = of(
                new APosition(),
                new ATask().learnWeeks(1),
                new ATask().learnWeeks(1).minutes(59),
                new ATask().learnWeeks(2));

        assertThat(points("starter", problem, line(0, MONDAY_TUESDAY, 0))).isEqualTo(157);
        assertThat(points("starter", problem, line(0, MONDAY_TUESDAY, 1))).isZero();
        assertThat(points("starter", problem, line(0, WEEK, 2))).isZero();
        assertThat(points("starter", problem, line(0, WEEK, 0, 1, 2))).isEqualTo(157);
    }

    @Test
    void each_share_is_agreed_with_its_donor() {
        SmallProblem problem = of(new APosition(), new ATask(), new ATask());

        assertThat(points("handover", problem, line(0, MONDAY_TUESDAY, 0, 1), line(1, THURSDAY_FRIDAY, 0)))
                .isEqualTo(-31 * 3);
    }

    @Test
    void each_holder_after_the_first_costs() {
        SmallProblem problem = of(new APosition().patterns(0b0000100), new ATask().maxSplit(3), new ATask())
                .position(new APosition());

        assertThat(points("extraSplit", problem, line(0, 0, 0), line(1, MONDAY_TUESDAY, 1)))
                .isZero();
        assertThat(points("extraSplit", problem, line(1, MONDAY_TUESDAY, 0), line(2, THURSDAY_FRIDAY, 0)))
                .isEqualTo(-41);
        assertThat(points(
                        "extraSplit", problem, line(0, 0, 0), line(1, MONDAY_TUESDAY, 0), line(2, THURSDAY_FRIDAY, 0)))
                .isEqualTo(-41 * 2);
    }

    @Test
    void days_that_stay_with_the_donor_cost_once_for_the_task() {
        SmallProblem problem = of(new APosition(), new ATask(), new ATask().days(0b0011011));

        assertThat(points("partial", problem, line(0, WEEK, 0, 1))).isZero();
        assertThat(points("partial", problem, line(0, MONDAY_TUESDAY, 0, 1))).isEqualTo(-23 * 2);
        assertThat(points("partial", problem, line(0, MONDAY_TUESDAY, 0, 1), line(1, THURSDAY_FRIDAY, 0, 1)))
                .isEqualTo(-23);
    }

    @Test
    void the_objective_is_their_sum() {
        SmallProblem problem = of(
                new APosition().interests("MAT").week(250, 450),
                new ATask().freedValue(1).withColleagues(),
                new ATask()
                        .family("UTE")
                        .location(2)
                        .minutes(45)
                        .days(0b0000001)
                        .learnWeeks(5));

        // freed 600, interest 900, monotony 5 × (300 − 100), open 211, a place 61, growth 151, two hand-overs 62
        assertThat(problem.check(line(0, WEEK, 0, 1)).objective()).isEqualTo(600 + 900 - 1000 - 211 - 61 + 151 - 62);
    }
}
