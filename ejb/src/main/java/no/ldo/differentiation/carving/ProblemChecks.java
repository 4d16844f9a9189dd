package no.ldo.differentiation.carving;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a carving problem that could be read must still be before it can be solved: its parts refer to each other, ranges
 * are not empty, numbers lie where sums cannot overflow. Source: the exchange format ldo-carving-1 and its REST contract.
 */
public final class ProblemChecks {
    /** Minutes of a week: no number of minutes that is added up lies above. */
    static final int WEEK = 7 * 24 * 60;

    private static final int DAY = 24 * 60;
    private static final int MOST_POINTS = 1_000_000;
    private static final int MOST_A_MINUTE = 1_000;
    private static final int MOST_PATTERNS = 128;
    private static final int MOST_CAPS = 50;

    /**
     * Tasks that each position may hold, times its day patterns and dose caps. Own choice: some 60 MB, and 25 times what
     * the largest public instance has.
     */
    private static final int MOST_SHARES = 1_000_000;

    private static final String TOO_LARGE = "At most " + MOST_SHARES
            + " in all: for each position the tasks that it may hold, times its dayPatterns and doseCaps.";

    private final CarvingProblem problem;
    private final List<ProblemFault> faults = new ArrayList<>();

    private ProblemChecks(CarvingProblem problem) {
        this.problem = problem;
    }

    /** All faults in the order of the format, at most {@value ProblemFault#MOST_TOLD}; empty when the problem can be solved. */
    public static List<ProblemFault> of(CarvingProblem problem) {
        ProblemChecks checks = new ProblemChecks(problem);
        checks.root();
        for (int unit = 0; unit < problem.units().size(); unit++) {
            checks.unit(checks.item("units", unit), problem.units().get(unit));
        }
        for (int job = 0; job < problem.jobs().size(); job++) {
            checks.job(checks.item("jobs", job), problem.jobs().get(job));
        }
        for (int task = 0; task < problem.tasks().size(); task++) {
            checks.task(checks.item("tasks", task), problem.tasks().get(task));
        }
        for (int position = 0; position < problem.positions().size(); position++) {
            checks.position(
                    checks.item("positions", position), problem.positions().get(position));
        }
        checks.weights();
        if (checks.faults.isEmpty()) {
            checks.size();
        }
        return List.copyOf(checks.faults);
    }

    private Checked item(String list, int place) {
        return new Checked(faults, "#/problem/" + list + "/" + place);
    }

    private void root() {
        Checked root = new Checked(faults, "#/problem");
        root.text("name", problem.name());
        Set<String> seen = new HashSet<>();
        for (int key = 0; key < problem.demandKeys().size(); key++) {
            root.text("demandKeys/" + key, problem.demandKeys().get(key));
            if (!seen.add(problem.demandKeys().get(key))) {
                root.fault("demandKeys/" + key, "key.twice", "Every key once.");
            }
        }
        if (problem.tasks().size() > CarvingProblem.MOST_TASKS) {
            root.fault("tasks", "list.tooLong", "At most " + CarvingProblem.MOST_TASKS + ".");
        }
        if (problem.positions().size() > CarvingProblem.MOST_POSITIONS) {
            root.fault("positions", "list.tooLong", "At most " + CarvingProblem.MOST_POSITIONS + ".");
        }
    }

    private void unit(Checked item, CarvingUnit unit) {
        item.text("name", unit.name());
        item.notNegative("supervisedMinutesPerWeek", unit.supervisedMinutesPerWeek());
    }

    private void job(Checked item, CarvingJob job) {
        item.place("unit", job.unit(), "units", problem.units().size());
        item.notNegative("maxCarvedMinutes", job.maxCarvedMinutes());
    }

    private void task(Checked item, CarvingTask task) {
        item.place("job", task.job(), "jobs", problem.jobs().size());
        item.text("name", task.name());
        item.text("family", task.family());
        item.notNegative("location", task.location());
        item.count("minutes", task.minutes(), DAY);
        item.window("windowStart", task.windowStart(), "windowEnd", task.windowEnd());
        item.notNegative("level", task.level());
        item.vector("demands", task.demands(), problem.demandKeys().size());
        item.notNegative("learnWeeks", task.learnWeeks());
        item.count("freedValue", task.freedValue(), MOST_A_MINUTE);
        item.atLeast("group", task.group(), -1);
        item.atLeast("maxSplit", task.maxSplit(), 1);
    }

    private void position(Checked item, CarvingPosition position) {
        item.place("unit", position.unit(), "units", problem.units().size());
        item.text("name", position.name());
        for (int unit : position.allowedUnits()) {
            item.place("allowedUnits", unit, "units", problem.units().size());
        }
        item.count("minMinutes", position.minMinutes(), WEEK);
        item.notNegative("maxMinutes", position.maxMinutes());
        item.notAbove("minMinutes", position.minMinutes(), "maxMinutes", position.maxMinutes());
        item.notNegative("levelCeiling", position.levelCeiling());
        item.vector("limits", position.limits(), problem.demandKeys().size());
        patterns(item, position.dayPatterns());
        caps(item, position.doseCaps());
        item.window("dayStart", position.dayStart(), "dayEnd", position.dayEnd());
        item.notNegative("minDayMinutes", position.minDayMinutes());
        item.notNegative("maxDayMinutes", position.maxDayMinutes());
        item.notAbove("minDayMinutes", position.minDayMinutes(), "maxDayMinutes", position.maxDayMinutes());
        item.notNegative("maxTasks", position.maxTasks());
        item.notNegative("maxLocations", position.maxLocations());
        position.interests().forEach(family -> item.text("interests", family));
    }

    private static void patterns(Checked item, List<Integer> patterns) {
        if (patterns.isEmpty()) {
            item.fault("dayPatterns", "list.empty", "At least one pattern.");
        }
        if (patterns.size() > MOST_PATTERNS) {
            item.fault("dayPatterns", "list.tooLong", "At most " + MOST_PATTERNS + ".");
        }
        for (int pattern = 0; pattern < patterns.size(); pattern++) {
            if (patterns.get(pattern) == 0) {
                item.fault("dayPatterns/" + pattern, "list.empty", "At least one day.");
            }
        }
    }

    private void caps(Checked item, List<DoseCap> caps) {
        if (caps.size() > MOST_CAPS) {
            item.fault("doseCaps", "list.tooLong", "At most " + MOST_CAPS + ".");
        }
        for (int place = 0; place < caps.size(); place++) {
            DoseCap cap = caps.get(place);
            String field = "doseCaps/" + place + "/";
            item.place(
                    field + "demand",
                    cap.demand(),
                    "demandKeys",
                    problem.demandKeys().size());
            item.notNegative(field + "threshold", cap.threshold());
            item.notNegative(field + "maxMinutesPerDay", cap.maxMinutesPerDay());
        }
    }

    /** What a search keeps in memory grows with what positions may hold, times the ways in which they may hold it. */
    private void size() {
        long shares = 0;
        for (CarvingPosition position : problem.positions()) {
            long ways =
                    (long) position.dayPatterns().size() + position.doseCaps().size();
            shares += ways
                    * problem.tasks().stream()
                            .filter(task ->
                                    Eligibility.forbids(problem, task, position).isEmpty())
                            .count();
            if (shares > MOST_SHARES) {
                new Checked(faults, "#/problem").fault("positions", "problem.tooLarge", TOO_LARGE);
                return;
            }
        }
    }

    private void weights() {
        Checked item = new Checked(faults, "#/problem/weights");
        CarvingWeights w = problem.weights();
        for (int place = 0; place < CarvingWeights.NAMES.size(); place++) {
            item.count(CarvingWeights.NAMES.get(place), w.values().get(place), MOST_POINTS);
        }
        if (w.socialDivisor() == 0) {
            item.fault("socialDivisor", "number.tooSmall", "At least 1.");
        }
    }
}
