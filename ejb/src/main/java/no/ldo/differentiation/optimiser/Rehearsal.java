package no.ldo.differentiation.optimiser;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import no.ldo.differentiation.carving.CarvingJob;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingTask;
import no.ldo.differentiation.carving.CarvingUnit;
import no.ldo.differentiation.carving.CarvingWeights;
import no.ldo.differentiation.carving.DoseCap;

/**
 * A made-up problem on which a server that has just started practises: the first search after a start gets a third less done
 * in five seconds, because its code is not compiled yet. Of middle size, with windows, doses, growth and people who share.
 */
final class Rehearsal {
    private static final int JOBS = 24;
    private static final int TASKS = 240;
    private static final int POSITIONS = 14;
    private static final List<String> FAMILIES = List.of("A", "B", "C", "D", "E", "F");
    private static final List<Integer> PATTERNS = List.of(0b11111, 0b00111, 0b10101, 0b11110);
    private static final CarvingWeights WEIGHTS =
            new CarvingWeights(1, 1, 200, 30, 25, 40, 80, 3, 120, 2, 1, 40, 1, 4, 150, 4, 150, 1, 120, 60);

    private final SplittableRandom random = new SplittableRandom(1);

    private Rehearsal() {}

    static CarvingProblem problem() {
        Rehearsal made = new Rehearsal();
        return new CarvingProblem(
                "rehearsal",
                1,
                List.of("1", "2"),
                List.of(new CarvingUnit("1", 2_000), new CarvingUnit("2", 2_000)),
                IntStream.range(0, JOBS)
                        .mapToObj(job -> new CarvingJob(job % 2, 900))
                        .toList(),
                IntStream.range(0, TASKS)
                        .mapToObj(task -> made.task(task % JOBS))
                        .toList(),
                IntStream.range(0, POSITIONS).mapToObj(made::position).toList(),
                WEIGHTS);
    }

    private CarvingTask task(int job) {
        int start = 420 + 60 * random.nextInt(6);
        int minutes = 20 + 10 * random.nextInt(6);
        return new CarvingTask(
                job,
                "task",
                FAMILIES.get(random.nextInt(FAMILIES.size())),
                random.nextInt(4),
                minutes,
                PATTERNS.get(random.nextInt(PATTERNS.size())),
                start,
                start + minutes + 60 * random.nextInt(5),
                random.nextInt(3),
                false,
                List.of(random.nextInt(3), random.nextInt(3)),
                random.nextInt(4) == 0,
                random.nextInt(3) == 0,
                random.nextInt(8),
                minutes,
                -1,
                1 + random.nextInt(2));
    }

    private CarvingPosition position(int number) {
        return new CarvingPosition(
                number % 2,
                "position",
                Set.of(0, 1),
                500,
                1_100,
                2,
                List.of(3, 3),
                List.of(new DoseCap(1, 2, 120)),
                PATTERNS,
                420,
                960,
                0,
                360,
                9,
                3,
                Set.of(FAMILIES.get(number % FAMILIES.size())));
    }
}
