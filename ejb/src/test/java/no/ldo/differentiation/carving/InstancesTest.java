package no.ldo.differentiation.carving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import no.ldo.differentiation.carving.Instances.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InstancesTest {
    @ParameterizedTest
    @CsvSource({"S1, 1, 5, 90, 3", "S2, 2, 8, 128, 5", "M1, 5, 24, 672, 18", "L1, 18, 90, 3780, 64"})
    void public_instances_have_their_size(String name, int units, int jobs, int tasks, int positions) {
        CarvingProblem problem = Instances.named(name);

        assertThat(problem.name()).isEqualTo(name);
        assertThat(problem.units()).hasSize(units);
        assertThat(problem.jobs()).hasSize(jobs);
        assertThat(problem.tasks()).hasSize(tasks);
        assertThat(problem.positions()).hasSize(positions);
    }

    /** The numbers are those that came with the instances. */
    @ParameterizedTest
    @CsvSource({"S1, 151, 543", "S2, 279, 798", "M1, 2533, 8316"})
    void public_instances_are_read_as_they_were_counted(String name, long pairs, long choices) {
        assertThat(Usable.of(Instances.named(name))).isEqualTo(new Usable(pairs, choices));
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void generated_problems_have_their_size_and_come_again_from_their_seed(Size size) {
        CarvingProblem problem = Instances.generated(7, size);

        assertThat(problem.tasks()).hasSize(size.jobs * size.tasksOfAJob);
        assertThat(problem.positions()).hasSize(size.positions);
        assertThat(problem).isEqualTo(Instances.generated(7, size));
        assertThat(problem.tasks()).isNotEqualTo(Instances.generated(8, size).tasks());
    }

    @Test
    void generated_problems_have_what_the_public_ones_have() {
        CarvingProblem problem = Instances.generated(1, Size.M);

        assertThat(problem.tasks()).anyMatch(CarvingTask::authorisationOnly).anyMatch(CarvingTask::supervised);
        assertThat(problem.tasks()).anyMatch(task -> task.group() >= 0).allMatch(task -> task.minutes() > 0);
        assertThat(problem.positions())
                .anyMatch(position -> position.allowedUnits().size() > 1)
                .anyMatch(position -> !position.doseCaps().isEmpty())
                .anyMatch(position -> position.dayPatterns().stream().anyMatch(days -> (days & 0b0100000) != 0));
        assertThat(Usable.of(problem).pairs()).isBetween(1500L, 4000L);
    }

    @Test
    void other_weights_change_nothing_but_the_weights() {
        CarvingProblem problem = Instances.generated(1, Size.TINY);

        CarvingProblem other = Instances.withOtherWeights(problem, 3);

        assertThat(other.weights()).isNotEqualTo(problem.weights());
        assertThat(other.tasks()).isEqualTo(problem.tasks());
    }

    @Test
    void unknown_fields_are_passed_over_and_another_format_is_not_read() {
        String json = """
                {"format":"ldo-carving-1","name":"x","seed":5,"more":{},"demandKeys":["d430"],"jobs":[],"tasks":[],
                 "units":[{"id":0,"name":"A","type":"Skole","colour":"red","supervisedMinutesPerWeek":40}],"positions":[],
                 "weights":{"freedPerMinute":1,"interestPerMinute":2,"openCost":3,"handover":4,"partial":5,
                 "extraSplit":6,"familyOver":7,"familyMax":8,"familyUnder":9,"familyMin":10,"monotonyPerMinute":11,
                 "monotonyPercent":12,"socialPerUnit":13,"socialDivisor":14,"growthBonus":15,"growthLearnWeeks":16,
                 "starterBonus":17,"starterLearnWeeks":18,"starterMinutes":19,"extraLocation":20}}""";

        CarvingProblem problem = read(json);

        assertThat(problem.units()).containsExactly(new CarvingUnit("A", 40));
        assertThat(problem.weights())
                .isEqualTo(new CarvingWeights(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20));
        assertThatThrownBy(() -> read(json.replace("carving-1", "carving-2")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CarvingProblem read(String json) {
        return Instances.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** Pairs of position and task that can come together in some pattern, and in how many patterns. */
    private record Usable(long pairs, long choices) {
        private static final Set<String> WHATEVER_THE_PATTERN = Set.of("H1", "H2", "H3", "H4", "H5");

        static Usable of(CarvingProblem problem) {
            long pairs = 0;
            long choices = 0;
            for (CarvingPosition position : problem.positions()) {
                for (CarvingTask task : problem.tasks()) {
                    long patterns = patterns(alone(problem, position, task));
                    pairs += patterns > 0 ? 1 : 0;
                    choices += patterns;
                }
            }
            return new Usable(pairs, choices);
        }

        private static CarvingProblem alone(CarvingProblem problem, CarvingPosition position, CarvingTask task) {
            return new CarvingProblem(
                    problem.name(),
                    problem.seed(),
                    problem.demandKeys(),
                    problem.units(),
                    problem.jobs(),
                    List.of(task),
                    List.of(position),
                    problem.weights());
        }

        private static long patterns(CarvingProblem problem) {
            long patterns = 0;
            for (int pattern = 0;
                    pattern < problem.positions().get(0).dayPatterns().size();
                    pattern++) {
                FilledPosition line = new FilledPosition(0, pattern, List.of(0));
                Set<String> broken = ReferenceChecker.check(problem, new Composition(List.of(line)))
                        .rules();
                if (!Collections.disjoint(broken, WHATEVER_THE_PATTERN)) {
                    return 0;
                }
                patterns += broken.contains("H6") ? 0 : 1;
            }
            return patterns;
        }
    }
}
