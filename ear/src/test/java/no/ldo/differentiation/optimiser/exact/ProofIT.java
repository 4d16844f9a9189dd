package no.ldo.differentiation.optimiser.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.ldo.differentiation.carving.CarvingJob;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingTask;
import no.ldo.differentiation.carving.CarvingUnit;
import no.ldo.differentiation.carving.CarvingWeights;
import no.ldo.local.WholeEar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The deployed portal reaches the library of its server's module, or says honestly that there is none. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class ProofIT {
    private static final int EVERY_DAY = 0b11111;

    @Deployment
    static EnterpriseArchive ear() {
        return WholeEar.withAllTests();
    }

    @Test
    void a_server_with_the_module_proves_and_another_one_says_that_it_cannot() {
        boolean module =
                Files.exists(Path.of(System.getProperty("jboss.home.dir"), "modules", "com", "google", "ortools"));
        CarvingProblem problem = twoTasks();

        Optional<Found> found = ExactSolvers.available()
                .onePosition(OnePosition.alone(problem, problem.positions().get(0)), Limits.ofWork(10, 1));

        assertThat(ExactSolvers.isPresent()).isEqualTo(module);
        if (module) {
            // 1200 freed − 200 monotony − 200 open + 150 growth + 150 starter − 60 hand-over
            assertThat(found).contains(new Found(0, List.of(0, 1), 1040, 1040));
        } else {
            assertThat(found).isEmpty();
            assertThat(ExactSolvers.state()).startsWith("not available: ");
        }
    }

    private static CarvingProblem twoTasks() {
        CarvingPosition position = new CarvingPosition(
                0,
                "one",
                Set.of(0),
                500,
                700,
                1,
                List.of(4),
                List.of(),
                List.of(EVERY_DAY),
                480,
                960,
                60,
                240,
                4,
                1,
                Set.of());
        return new CarvingProblem(
                "two tasks",
                1,
                List.of("d430"),
                List.of(new CarvingUnit("A", 0)),
                List.of(new CarvingJob(0, 1000)),
                List.of(task("REN", 1, 3), task("MAT", 5, 1)),
                List.of(position),
                new CarvingWeights(1, 1, 200, 30, 25, 40, 80, 3, 120, 2, 1, 40, 1, 4, 150, 4, 150, 1, 120, 60));
    }

    /** An hour a day, with colleagues. */
    private static CarvingTask task(String family, int learnWeeks, int freedValue) {
        return new CarvingTask(
                0,
                family,
                family,
                0,
                60,
                EVERY_DAY,
                480,
                720,
                0,
                false,
                List.of(0),
                false,
                true,
                learnWeeks,
                freedValue,
                -1,
                1);
    }
}
