package no.ldo.differentiation.carving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.ldo.differentiation.carving.Judgement.Broken;
import org.junit.jupiter.api.Test;

/** By how much each rule does not hold. Tasks take an hour each weekday between eight and four unless they say else. */
class BreachTest {
    private static final int WEDNESDAY = 2;

    @Test
    void hours_of_the_week() {
        assertThat(breach(new APosition().week(400, 2000), new ATask())).isEqualTo(Breach.of("minMinutes", 300, 400));
        assertThat(breach(new APosition().week(0, 200), new ATask())).isEqualTo(Breach.of("maxMinutes", 300, 200));
    }

    @Test
    void a_day_that_is_too_short_or_too_long() {
        ATask notOnWednesdays = new ATask().minutes(30).days(0b0011011);
        APosition twoHours = new APosition().dayMinutes(80, 120);

        assertThat(breach(twoHours, new ATask(), notOnWednesdays))
                .isEqualTo(Breach.of("minDayMinutes", 60, 80).on(WEDNESDAY));
        assertThat(breach(
                        twoHours,
                        new ATask().minutes(100),
                        new ATask().minutes(35).days(0b0000100)))
                .isEqualTo(Breach.of("maxDayMinutes", 135, 120).on(WEDNESDAY));
    }

    @Test
    void a_stretch_that_is_too_full() {
        ATask from = new ATask().days(0b0000100).window(630, 720);
        ATask until = new ATask().days(0b0000100).window(630, 720).minutes(45);

        assertThat(breach(new APosition(), new ATask().minutes(1), from, until))
                .isEqualTo(Breach.of("window", 105, 90).on(WEDNESDAY).beginning(630));
    }

    @Test
    void what_strains_too_long() {
        assertThat(breach(new APosition().doseCap(1, 2, 90).patterns(0b0000100), standing(60), standing(50)))
                .isEqualTo(Breach.of("doseCaps", 110, 90).on(WEDNESDAY).about("d450"));
    }

    private static ATask standing(int minutes) {
        return new ATask().demands(0, 2).minutes(minutes);
    }

    @Test
    void tasks_and_places() {
        assertThat(breach(new APosition().maxTasks(1), new ATask(), new ATask()))
                .isEqualTo(Breach.of("maxTasks", 2, 1));
        assertThat(breach(new APosition().maxLocations(1), new ATask(), new ATask().location(2)))
                .isEqualTo(Breach.of("maxLocations", 2, 1));
    }

    @Test
    void jobs_and_supervision() {
        CarvingProblem little =
                problem(new ACarving().lettingGo(250).supervising(200), new APosition(), new ATask().supervised());

        assertThat(CarvingRules.judge(little, allOf(little)).broken())
                .containsExactly(
                        new Broken("H15", 0, Breach.of("maxCarvedMinutes", 300, 250)),
                        new Broken("H16", 0, Breach.of("supervisedMinutesPerWeek", 300, 200)));
    }

    @Test
    void what_the_position_may_never_hold() {
        assertThat(breach(new APosition().levelCeiling(1), new ATask().level(3)))
                .isEqualTo(Breach.of("levelCeiling", 3, 1));
        assertThat(breach(new APosition().limits(2, 1), new ATask().demands(3, 4)))
                .as("the demand that is furthest above")
                .isEqualTo(Breach.of("limits", 4, 1).about("d450"));
        assertThat(breach(
                        new APosition().day(480, 600),
                        new ATask().window(570, 960).minutes(45)))
                .isEqualTo(Breach.of("day", 45, 30));
        assertThat(breach(new APosition().allowedUnits(1), new ATask())).isNull();
        assertThat(breach(new APosition(), new ATask().reserved())).isNull();
    }

    /** Of the first rule that does not hold when the position works its first pattern and does all of it. */
    private static Breach breach(APosition position, ATask... tasks) {
        CarvingProblem problem = problem(new ACarving().lettingGo(5000), position, tasks);
        List<Broken> broken = CarvingRules.judge(problem, allOf(problem)).broken();
        assertThat(broken).isNotEmpty();
        return broken.get(0).breach();
    }

    private static CarvingProblem problem(ACarving carving, APosition position, ATask... tasks) {
        for (ATask task : tasks) {
            carving.task(task.made());
        }
        return carving.position(position.made()).problem();
    }

    private static Composition allOf(CarvingProblem problem) {
        List<Integer> all = IntStream.range(0, problem.tasks().size()).boxed().toList();
        return new Composition(List.of(new FilledPosition(0, 0, all)));
    }
}
