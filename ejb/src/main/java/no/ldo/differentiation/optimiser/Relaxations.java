package no.ldo.differentiation.optimiser;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ldo.differentiation.carving.CarvingJob;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingUnit;
import no.ldo.differentiation.carving.DoseCap;
import no.ldo.differentiation.optimiser.Explanation.Relaxation;

/** The changes that may be proposed for a position that stays empty, smallest first within each rule. */
final class Relaxations {
    private static final int STEPS = 4;
    private static final int TENTHS = 10;
    private static final int DAY_STEP = 30;
    private static final int HOUR = 60;

    private Relaxations() {}

    /**
     * One change.
     *
     * @param rule number of the rule that it loosens
     * @param problem the problem with the change
     */
    record Change(String rule, Relaxation relaxation, CarvingProblem problem) {}

    /** The steps of one rule after the other. @param problem with this one position */
    static Stream<List<Change>> of(CarvingProblem problem) {
        CarvingPosition position = problem.positions().get(0);
        return Stream.of(
                steps(i ->
                        lower("H7", "minMinutes", position.minMinutes(), i * position.minMinutes() / TENTHS, problem)),
                steps(i -> lower("H8", "minDayMinutes", position.minDayMinutes(), i * DAY_STEP, problem)),
                steps(i -> number("H11", "maxTasks", position.maxTasks(), more(position.maxTasks(), i), problem)),
                steps(i -> number(
                        "H11", "maxLocations", position.maxLocations(), more(position.maxLocations(), i), problem)),
                steps(i -> doses(position, i * DAY_STEP, problem)),
                List.of(units(position, problem)),
                steps(i -> lower("H5", "dayStart", position.dayStart(), i * HOUR / 2, problem)),
                steps(i -> number("H5", "dayEnd", position.dayEnd(), position.dayEnd() + i * HOUR / 2, problem)),
                steps(i -> jobs(i * HOUR, problem)),
                steps(i -> supervision(position, i * HOUR, problem)));
    }

    private static List<Change> steps(IntFunction<Change> step) {
        return IntStream.rangeClosed(1, STEPS).mapToObj(step).toList();
    }

    /** So much more, as far as there are numbers. */
    private static int more(int from, int by) {
        return (int) Math.min(Integer.MAX_VALUE, (long) from + by);
    }

    private static Change lower(String rule, String field, int from, int by, CarvingProblem problem) {
        return number(rule, field, from, Math.max(0, from - by), problem);
    }

    private static Change number(String rule, String field, int from, int to, CarvingProblem problem) {
        Loose loose = new Loose(problem.positions().get(0));
        return change(rule, new Relaxation(field, from, to), loose.with(field, to), problem);
    }

    private static Change change(String rule, Relaxation relaxation, CarvingPosition position, CarvingProblem problem) {
        return new Change(rule, relaxation, with(problem, problem.units(), problem.jobs(), position));
    }

    private static Change doses(CarvingPosition position, int more, CarvingProblem problem) {
        int least = position.doseCaps().stream()
                .mapToInt(DoseCap::maxMinutesPerDay)
                .min()
                .orElse(0);
        List<DoseCap> caps = position.doseCaps().stream()
                .map(cap -> new DoseCap(cap.demand(), cap.threshold(), more(cap.maxMinutesPerDay(), more)))
                .toList();
        return change(
                "H10",
                new Relaxation("doseCaps", least, more(least, more)),
                new Loose(position).withDoses(caps),
                problem);
    }

    /** All units; the numbers are how many are allowed. */
    private static Change units(CarvingPosition position, CarvingProblem problem) {
        int all = problem.units().size();
        Set<Integer> every = IntStream.range(0, all).boxed().collect(Collectors.toSet());
        Relaxation relaxation =
                new Relaxation("allowedUnits", position.allowedUnits().size(), all);
        return change("H3", relaxation, new Loose(position).withUnits(every), problem);
    }

    /** So many minutes more from every job. */
    private static Change jobs(int more, CarvingProblem problem) {
        List<CarvingJob> jobs = problem.jobs().stream()
                .map(job -> new CarvingJob(job.unit(), more(job.maxCarvedMinutes(), more)))
                .toList();
        return new Change(
                "H15",
                new Relaxation("maxCarvedMinutes", 0, more),
                with(problem, problem.units(), jobs, problem.positions().get(0)));
    }

    private static Change supervision(CarvingPosition position, int more, CarvingProblem problem) {
        int now = problem.units().get(position.unit()).supervisedMinutesPerWeek();
        List<CarvingUnit> units = problem.units().stream()
                .map(unit -> new CarvingUnit(unit.name(), more(unit.supervisedMinutesPerWeek(), more)))
                .toList();
        return new Change(
                "H16",
                new Relaxation("supervisedMinutesPerWeek", now, more(now, more)),
                with(problem, units, problem.jobs(), position));
    }

    static CarvingProblem with(
            CarvingProblem problem, List<CarvingUnit> units, List<CarvingJob> jobs, CarvingPosition position) {
        return new CarvingProblem(
                problem.name(),
                problem.seed(),
                problem.demandKeys(),
                units,
                jobs,
                problem.tasks(),
                List.of(position),
                problem.weights());
    }
}
