package no.ldo.differentiation.carving;

import static no.ldo.differentiation.carving.ACarving.MONDAY_TO_FRIDAY;
import static no.ldo.differentiation.carving.ACarving.anHour;
import static no.ldo.differentiation.carving.ACarving.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemChecksTest {
    @Test
    void a_good_problem_has_no_fault() {
        assertThat(ProblemChecks.of(good().problem())).isEmpty();
        assertThat(ProblemChecks.of(new ACarving().problem()))
                .as("nothing to compose")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "job, 2, index.unknown",
        "job, -1, index.unknown",
        "location, -1, number.negative",
        "minutes, -1, number.negative",
        "minutes, 1441, number.tooLarge",
        "windowStart, -1, number.negative",
        "windowStart, 960, range.empty",
        "windowEnd, 10081, number.tooLarge",
        "level, -1, number.negative",
        "learnWeeks, -2, number.negative",
        "freedValue, -1, number.negative",
        "freedValue, 2147483647, number.tooLarge",
        "group, -2, number.tooSmall",
        "maxSplit, 0, number.tooSmall",
        "maxSplit, -1, number.negative"
    })
    void a_task_with_a_wrong_number_is_told(String field, int value, String code) {
        CarvingProblem problem = new ACarving().task(task(Map.of(field, value))).problem();

        assertThat(told(problem)).containsExactly("#/problem/tasks/0/" + field + " " + code);
    }

    @ParameterizedTest
    @CsvSource({
        "unit, 2, index.unknown",
        "minMinutes, -1, number.negative",
        "minMinutes, 601, range.empty",
        "levelCeiling, -1, number.negative",
        "dayStart, 960, range.empty",
        "dayEnd, 20000, number.tooLarge",
        "minDayMinutes, 241, range.empty",
        "maxTasks, -1, number.negative",
        "maxLocations, -1, number.negative"
    })
    void a_position_with_a_wrong_number_is_told(String field, int value, String code) {
        CarvingProblem problem =
                new ACarving().position(position(Map.of(field, value))).problem();

        assertThat(told(problem)).containsExactly("#/problem/positions/0/" + field + " " + code);
    }

    static Stream<Arguments> lists() {
        CarvingPosition good = somebody(MONDAY_TO_FRIDAY);
        return Stream.of(
                Arguments.of(with(good, List.of(), List.of(1, 1), List.of()), "dayPatterns list.empty"),
                Arguments.of(with(good, List.of(31, 0), List.of(1, 1), List.of()), "dayPatterns/1 list.empty"),
                Arguments.of(
                        with(good, Collections.nCopies(129, 31), List.of(1, 1), List.of()), "dayPatterns list.tooLong"),
                Arguments.of(with(good, List.of(31), List.of(1), List.of()), "limits vector.length"),
                Arguments.of(with(good, List.of(31), List.of(1, -1), List.of()), "limits/1 number.negative"),
                Arguments.of(
                        with(good, List.of(31), List.of(1, 1), List.of(new DoseCap(2, 1, 60))),
                        "doseCaps/0/demand index.unknown"),
                Arguments.of(
                        with(good, List.of(31), List.of(1, 1), List.of(new DoseCap(0, -1, 60))),
                        "doseCaps/0/threshold number.negative"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_position_with_a_wrong_list_is_told(CarvingPosition position, String told) {
        assertThat(told(new ACarving().position(position).problem())).containsExactly("#/problem/positions/0/" + told);
    }

    @Test
    void the_demands_of_a_task_follow_the_keys() {
        CarvingTask task = new CarvingTask(
                0, "T", "REN", 0, 60, 31, 480, 960, 0, false, List.of(1, 2, 3), false, false, 1, 1, -1, 2);

        assertThat(told(new ACarving().task(task).problem()))
                .containsExactly("#/problem/tasks/0/demands vector.length");
    }

    @Test
    void names_are_no_longer_than_two_hundred_characters() {
        String longName = "x".repeat(201);
        CarvingTask task = new CarvingTask(
                0, longName, longName, 0, 60, 31, 480, 960, 0, false, List.of(1, 2), false, false, 1, 1, -1, 2);

        assertThat(told(new ACarving().task(task).problem()))
                .containsExactly("#/problem/tasks/0/name text.tooLong", "#/problem/tasks/0/family text.tooLong");
    }

    @Test
    void weights_are_points_that_can_be_added_up() {
        CarvingProblem good = good().problem();

        assertThat(told(weighted(good, "openCost", -1))).containsExactly("#/problem/weights/openCost number.negative");
        assertThat(told(weighted(good, "openCost", 1_000_001)))
                .containsExactly("#/problem/weights/openCost number.tooLarge");
        assertThat(told(weighted(good, "socialDivisor", 0)))
                .containsExactly("#/problem/weights/socialDivisor number.tooSmall");
    }

    @Test
    void units_jobs_and_keys_are_looked_at_too() {
        CarvingProblem good = good().problem();
        CarvingProblem wrong = new CarvingProblem(
                good.name(),
                1,
                List.of("d430", "d430"),
                List.of(new CarvingUnit("A", -1)),
                List.of(new CarvingJob(1, -1)),
                List.of(),
                List.of(),
                good.weights());

        assertThat(told(wrong))
                .containsExactly(
                        "#/problem/demandKeys/1 key.twice",
                        "#/problem/units/0/supervisedMinutesPerWeek number.negative",
                        "#/problem/jobs/0/unit index.unknown",
                        "#/problem/jobs/0/maxCarvedMinutes number.negative");
    }

    @Test
    void there_are_limits_to_size() {
        CarvingProblem good = good().problem();
        CarvingProblem large = new CarvingProblem(
                good.name(),
                1,
                good.demandKeys(),
                good.units(),
                good.jobs(),
                Collections.nCopies(10_001, anHour(31)),
                Collections.nCopies(201, somebody(31)),
                good.weights());

        assertThat(told(large)).containsExactly("#/problem/tasks list.tooLong", "#/problem/positions list.tooLong");
    }

    @Test
    void at_most_a_hundred_faults_are_told() {
        ACarving carving = new ACarving();
        Collections.nCopies(101, task(Map.of("minutes", -1))).forEach(carving::task);

        assertThat(ProblemChecks.of(carving.problem())).hasSize(ProblemFault.MOST_TOLD);
    }

    private static ACarving good() {
        return new ACarving().task(anHour(MONDAY_TO_FRIDAY)).position(somebody(MONDAY_TO_FRIDAY));
    }

    @Test
    void more_than_a_search_can_hold_in_memory_is_told() {
        ACarving carving = new ACarving();
        IntStream.range(0, 5_000).forEach(i -> carving.task(task(Map.of())));
        IntStream.range(0, 200).forEach(i -> carving.position(position(Map.of())));
        CarvingProblem most = carving.problem();

        assertThat(told(most)).isEmpty();

        carving.task(task(Map.of()));
        assertThat(told(carving.problem())).containsExactly("#/problem/positions problem.tooLarge");
    }

    private static CarvingTask task(Map<String, Integer> other) {
        return new CarvingTask(
                other.getOrDefault("job", 0),
                "Task",
                "REN",
                other.getOrDefault("location", 0),
                other.getOrDefault("minutes", 60),
                MONDAY_TO_FRIDAY,
                other.getOrDefault("windowStart", 480),
                other.getOrDefault("windowEnd", 960),
                other.getOrDefault("level", 0),
                false,
                List.of(0, 0),
                false,
                false,
                other.getOrDefault("learnWeeks", 1),
                other.getOrDefault("freedValue", 1),
                other.getOrDefault("group", -1),
                other.getOrDefault("maxSplit", 2));
    }

    private static CarvingPosition position(Map<String, Integer> other) {
        return new CarvingPosition(
                other.getOrDefault("unit", 0),
                "Position",
                Set.of(0),
                other.getOrDefault("minMinutes", 60),
                600,
                other.getOrDefault("levelCeiling", 1),
                List.of(4, 4),
                List.of(),
                List.of(MONDAY_TO_FRIDAY),
                other.getOrDefault("dayStart", 480),
                other.getOrDefault("dayEnd", 960),
                other.getOrDefault("minDayMinutes", 30),
                240,
                other.getOrDefault("maxTasks", 5),
                other.getOrDefault("maxLocations", 1),
                Set.of("REN"));
    }

    private static CarvingPosition with(
            CarvingPosition good, List<Integer> patterns, List<Integer> limits, List<DoseCap> caps) {
        return new CarvingPosition(
                good.unit(),
                good.name(),
                good.allowedUnits(),
                good.minMinutes(),
                good.maxMinutes(),
                good.levelCeiling(),
                limits,
                caps,
                patterns,
                good.dayStart(),
                good.dayEnd(),
                good.minDayMinutes(),
                good.maxDayMinutes(),
                good.maxTasks(),
                good.maxLocations(),
                good.interests());
    }

    private static CarvingProblem weighted(CarvingProblem good, String weight, int value) {
        return new CarvingProblem(
                good.name(),
                good.seed(),
                good.demandKeys(),
                good.units(),
                good.jobs(),
                good.tasks(),
                good.positions(),
                CarvingWeights.of(name -> name.equals(weight) ? value : 1));
    }

    private static List<String> told(CarvingProblem problem) {
        return ProblemChecks.of(problem).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
