package no.ldo.differentiation.carving;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.ldo.differentiation.carving.Instances.Size;
import no.ldo.differentiation.carving.WorkCatalogue.Kind;

/**
 * Makes problems that look like the public ones: units with the jobs of their kind, jobs of about two full-time weeks
 * that are broken into tasks, pairs of tasks that belong together, positions of 20–80 %. A few tasks may be held by one
 * or by three positions and a few groups have three tasks, which the public ones have not.
 */
final class InstanceGenerator {
    /** What the public instances ask, too. */
    static final CarvingWeights WEIGHTS =
            new CarvingWeights(1, 1, 200, 30, 25, 40, 80, 3, 120, 2, 1, 40, 1, 4, 150, 4, 150, 1, 120, 60);

    private static final int PLACES_OF_A_UNIT = 4;

    private final long seed;
    private final Size size;
    private final Draw draw;
    private final List<CarvingJob> jobs = new ArrayList<>();
    private final List<CarvingTask> tasks = new ArrayList<>();
    private int groups;

    InstanceGenerator(long seed, Size size) {
        this.seed = seed;
        this.size = size;
        this.draw = new Draw(seed);
    }

    CarvingProblem problem() {
        List<CarvingUnit> units = IntStream.range(0, size.units)
                .mapToObj(unit -> new CarvingUnit("Enhet " + (unit + 1), draw.between(300, 900)))
                .toList();
        int nth = 0;
        for (int job = 0; job < size.jobs; job++) {
            int unit = job * size.units / size.jobs;
            nth = job > 0 && jobs.get(job - 1).unit() == unit ? nth + 1 : 0;
            List<String> roles = WorkCatalogue.UNITS.get(unit % WorkCatalogue.UNITS.size());
            job(unit, roles.get(nth % roles.size()));
        }
        PositionGenerator generator = new PositionGenerator(draw, size);
        List<CarvingPosition> positions =
                IntStream.range(0, size.positions).mapToObj(generator::position).toList();
        return new CarvingProblem(
                size + "-" + seed, seed, WorkCatalogue.DEMANDS, units, jobs, tasks, positions, WEIGHTS);
    }

    /** Weights of the same order as the public ones. */
    static CarvingWeights otherWeights(Draw draw) {
        return new CarvingWeights(
                draw.between(2, 4),
                draw.between(1, 3),
                draw.between(100, 300),
                draw.between(21, 38),
                draw.between(11, 32),
                draw.between(10, 60),
                draw.between(60, 95),
                draw.between(2, 4),
                draw.between(101, 140),
                draw.between(1, 3),
                draw.between(1, 3),
                draw.between(20, 60),
                draw.between(1, 3),
                draw.between(2, 6),
                draw.between(111, 152),
                draw.between(3, 6),
                draw.between(153, 199),
                draw.between(0, 2),
                draw.between(60, 180),
                draw.between(41, 80));
    }

    private void job(int unit, String role) {
        List<CarvingTask> own = tasksOf(unit, role);
        boolean tiny = size == Size.TINY;
        int week = own.stream().mapToInt(task -> task.share(0b1111111)).sum();
        jobs.add(new CarvingJob(unit, (int) (week * (tiny ? draw.factor(0.4, 0.8) : draw.factor(0.2, 0.4)))));
        tasks.addAll(together(own));
    }

    private List<CarvingTask> tasksOf(int unit, String role) {
        List<Kind> kinds = draw.mixed(WorkCatalogue.of(role));
        List<Integer> days = new ArrayList<>();
        List<Integer> minutes = new ArrayList<>();
        int week = 0;
        for (int place = 0; place < size.tasksOfAJob; place++) {
            Kind kind = kinds.get(place % kinds.size());
            days.add(days(kind.daysAWeek()));
            minutes.add((int) Math.round(kind.minutes() * draw.factor(0.8, 1.25)));
            week += minutes.get(place) * Integer.bitCount(days.get(place));
        }
        double scale = (size == Size.TINY ? 1800 : 4250) * draw.factor(0.95, 1.05) / week;
        List<CarvingTask> own = new ArrayList<>();
        for (int place = 0; place < size.tasksOfAJob; place++) {
            Kind kind = kinds.get(place % kinds.size());
            int fives = (int) Math.round(minutes.get(place) * scale / 5) * 5;
            int each = Math.max(5, Math.min(fives, kind.to() - kind.from()));
            own.add(task(kind, unit, each, days.get(place)));
        }
        return own;
    }

    private CarvingTask task(Kind kind, int unit, int minutes, int days) {
        int freed = Math.max(0, WorkCatalogue.LEVELS.get(kind.role()) - kind.level());
        boolean reserved = kind.has("R");
        boolean scarce = freed > 0 && WorkCatalogue.SCARCE.contains(kind.role());
        int place = draw.percent(80) ? kind.place() : draw.between(0, PLACES_OF_A_UNIT - 1);
        return new CarvingTask(
                jobs.size(),
                kind.name(),
                kind.family(),
                PLACES_OF_A_UNIT * unit + place,
                minutes,
                days,
                kind.from(),
                kind.to(),
                kind.level(),
                reserved,
                kind.demands(),
                kind.has("S"),
                kind.has("C"),
                kind.learnWeeks(),
                reserved ? 0 : Math.min(4, freed + (scarce ? 1 : 0)),
                -1,
                draw.percent(90) ? 2 : draw.one(List.of(1, 3)));
    }

    /** Now and then neighbours that are done on a common day become a group of two, seldom of three. */
    private List<CarvingTask> together(List<CarvingTask> own) {
        List<CarvingTask> grouped = new ArrayList<>(own);
        int first = 0;
        while (first + 1 < own.size()) {
            int last = first;
            int chance = 15;
            while (last + 1 < own.size() && last < first + 2 && fit(own, first, last + 1) && draw.percent(chance)) {
                last++;
                chance = 10;
            }
            for (int member = first; last > first && member <= last; member++) {
                grouped.set(member, inGroup(own.get(member)));
            }
            groups += last > first ? 1 : 0;
            first = last + 1;
        }
        return grouped;
    }

    private static boolean fit(List<CarvingTask> own, int first, int next) {
        int common = own.get(first).days();
        for (int member = first; member <= next; member++) {
            common &= own.get(member).days();
            if (own.get(member).authorisationOnly() || own.get(member).level() > 1) {
                return false;
            }
        }
        return common != 0;
    }

    private CarvingTask inGroup(CarvingTask task) {
        return new CarvingTask(
                task.job(),
                task.name(),
                task.family(),
                task.location(),
                task.minutes(),
                task.days(),
                task.windowStart(),
                task.windowEnd(),
                task.level(),
                task.authorisationOnly(),
                task.demands(),
                task.supervised(),
                task.withColleagues(),
                task.learnWeeks(),
                task.freedValue(),
                groups,
                task.maxSplit());
    }

    private int days(int often) {
        return switch (often) {
            case 7 -> 0b1111111;
            case 6 -> 0b0111111;
            case 5 -> 0b0011111;
            case 3 -> draw.one(List.of(0b10101, 0b11010, 0b01011, 0b10110));
            case 2 -> draw.one(List.of(0b01001, 0b10010, 0b00101, 0b10100));
            default -> 1 << draw.between(0, 4);
        };
    }
}
