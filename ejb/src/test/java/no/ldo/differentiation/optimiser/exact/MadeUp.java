package no.ldo.differentiation.optimiser.exact;

import java.util.ArrayList;
import java.util.HashSet;
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

/** Problems made up from a seed: so small that all their solutions can be counted, so tight that every rule bites. */
final class MadeUp {
    private static final CarvingWeights WEIGHTS =
            new CarvingWeights(1, 1, 200, 30, 25, 40, 80, 3, 120, 2, 1, 40, 1, 4, 150, 4, 150, 1, 120, 60);

    private static final List<String> FAMILIES = List.of("REN", "MAT", "LOG", "KON", "HAG");
    private static final List<Integer> PATTERNS = List.of(0b00111, 0b11100, 0b10101);

    private final SplittableRandom random;

    private MadeUp(long seed) {
        random = new SplittableRandom(seed);
    }

    static CarvingProblem problem(long seed, int tasks, int positions) {
        MadeUp made = new MadeUp(seed);
        return new CarvingProblem(
                "made up",
                seed,
                List.of("d430", "d240"),
                List.of(new CarvingUnit("A", 500), new CarvingUnit("B", 350)),
                List.of(new CarvingJob(0, 900), new CarvingJob(0, 500), new CarvingJob(1, 700)),
                IntStream.range(0, tasks).mapToObj(made::task).toList(),
                IntStream.range(0, positions).mapToObj(made::position).toList(),
                WEIGHTS);
    }

    private CarvingTask task(int number) {
        int start = 420 + 30 * random.nextInt(8);
        int minutes = 30 + 15 * random.nextInt(7);
        return new CarvingTask(
                random.nextInt(3),
                "task " + number,
                FAMILIES.get(random.nextInt(FAMILIES.size())),
                random.nextInt(4),
                minutes,
                1 + random.nextInt(31),
                start,
                start + minutes + 30 * random.nextInt(6),
                random.nextInt(4) * random.nextInt(2),
                random.nextInt(12) == 0,
                List.of(random.nextInt(4) * random.nextInt(2), random.nextInt(4)),
                random.nextInt(3) == 0,
                random.nextInt(3) == 0,
                1 + random.nextInt(6),
                random.nextInt(5),
                // two groups of two
                number < 4 ? number / 2 : -1,
                1 + random.nextInt(3));
    }

    private CarvingPosition position(int number) {
        Set<Integer> units = new HashSet<>(List.of(number % 2));
        if (random.nextInt(3) > 0) {
            units.add(1 - number % 2);
        }
        List<DoseCap> caps = new ArrayList<>();
        if (random.nextBoolean()) {
            caps.add(new DoseCap(1, 2, 120));
        }
        int least = 100 + 50 * random.nextInt(6);
        return new CarvingPosition(
                number % 2,
                "position " + number,
                units,
                least,
                least + 350,
                2 + random.nextInt(2),
                List.of(2 + random.nextInt(3), 2 + random.nextInt(3)),
                caps,
                PATTERNS.subList(0, 1 + random.nextInt(3)),
                420,
                420 + 60 * (4 + random.nextInt(5)),
                15 * random.nextInt(3),
                150 + 30 * random.nextInt(4),
                3 + random.nextInt(4),
                2 + random.nextInt(2),
                Set.of(FAMILIES.get(random.nextInt(FAMILIES.size()))));
    }
}
