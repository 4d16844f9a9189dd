package no.ldo.differentiation.position;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.ldo.differentiation.jobs.Demand;
import org.jspecify.annotations.Nullable;

/**
 * Two approved versions of a position side by side. A task is the same in both when it was taken from the same task of
 * the job, whatever it is called.
 *
 * @param changed which facts about the whole differ
 * @param tasks those of the first version in its order, then those that only the second has
 * @param demands those whose highest level differs
 */
public record VersionComparison(
        ApprovedVersion before,
        ApprovedVersion after,
        Set<Fact> changed,
        List<TaskChange> tasks,
        List<DemandChange> demands)
        implements Serializable {
    public VersionComparison {
        changed = Set.copyOf(changed);
        tasks = List.copyOf(tasks);
        demands = List.copyOf(demands);
    }

    /** What is said about a version as a whole. */
    public enum Fact {
        TITLE(version -> version.row().title()),
        UNIT(version -> List.of(version.unit(), version.unitName())),
        PURPOSE(ApprovedVersion::purpose),
        HOURS(version -> version.row().minutesAWeek()),
        FULL_TIME(version -> version.row().fullTimeMinutes()),
        MENTOR(ApprovedVersion::mentorMinutes);

        private final Function<ApprovedVersion, Object> of;

        Fact(Function<ApprovedVersion, Object> of) {
            this.of = of;
        }

        private boolean differs(ApprovedVersion before, ApprovedVersion after) {
            return !of.apply(before).equals(of.apply(after));
        }
    }

    /** What is said about a task in a version. */
    public enum Part {
        NAME(PositionLine::name),
        DONE_WHEN(PositionLine::doneWhen),
        DAYS(line -> line.load().days()),
        MINUTES(line -> line.load().minutesADay()),
        WINDOW(PositionLine::slot),
        DEMANDS(PositionLine::demands),
        TERMS(PositionLine::terms),
        RESULT_FOR(PositionLine::resultFor),
        FAMILY(PositionLine::family),
        SOURCE(PositionLine::source);

        private final Function<PositionLine, Object> of;

        Part(Function<PositionLine, Object> of) {
            this.of = of;
        }

        private boolean differs(PositionLine before, PositionLine after) {
            return !of.apply(before).equals(of.apply(after));
        }
    }

    /** What became of a task. */
    public enum Fate {
        ADDED,
        REMOVED,
        CHANGED,
        SAME
    }

    /**
     * A task in the two versions.
     *
     * @param before null when only the second version has it
     * @param after null when only the first version has it
     * @param parts what differs, when both have it
     */
    public record TaskChange(
            Fate fate,
            @Nullable PositionLine before,
            @Nullable PositionLine after,
            Set<Part> parts) implements Serializable {
        public TaskChange {
            parts = Set.copyOf(parts);
        }

        static TaskChange of(@Nullable PositionLine before, @Nullable PositionLine after) {
            if (before == null || after == null) {
                return new TaskChange(before == null ? Fate.ADDED : Fate.REMOVED, before, after, Set.of());
            }
            EnumSet<Part> parts = EnumSet.noneOf(Part.class);
            Arrays.stream(Part.values())
                    .filter(part -> part.differs(before, after))
                    .forEach(parts::add);
            return new TaskChange(parts.isEmpty() ? Fate.SAME : Fate.CHANGED, before, after, parts);
        }

        /** Whether this part differs. */
        public boolean differs(String part) {
            return parts.contains(Part.valueOf(part));
        }
    }

    /** A demand whose highest level among the tasks rose or fell. */
    public record DemandChange(Demand demand, int before, int after) implements Serializable {
        public boolean rose() {
            return after > before;
        }
    }

    /** Compares two versions of one position. */
    public static VersionComparison of(ApprovedVersion before, ApprovedVersion after) {
        EnumSet<Fact> changed = EnumSet.noneOf(Fact.class);
        Arrays.stream(Fact.values()).filter(fact -> fact.differs(before, after)).forEach(changed::add);
        return new VersionComparison(before, after, changed, tasks(before, after), demands(before, after));
    }

    private static List<TaskChange> tasks(ApprovedVersion before, ApprovedVersion after) {
        Map<UUID, PositionLine> left = new LinkedHashMap<>();
        after.lines().forEach(line -> left.put(line.taskId(), line));
        List<TaskChange> changes = new ArrayList<>();
        before.lines().forEach(line -> changes.add(TaskChange.of(line, left.remove(line.taskId()))));
        left.values().forEach(line -> changes.add(TaskChange.of(null, line)));
        return changes;
    }

    private static List<DemandChange> demands(ApprovedVersion before, ApprovedVersion after) {
        return Arrays.stream(Demand.values())
                .map(demand -> new DemandChange(
                        demand, before.demands().of(demand), after.demands().of(demand)))
                .filter(change -> change.before() != change.after())
                .toList();
    }

    /** Whether this fact differs. */
    public boolean differs(String fact) {
        return changed.contains(Fact.valueOf(fact));
    }

    /** How many tasks had this fate. */
    public long count(String fate) {
        return tasks.stream().filter(task -> task.fate().name().equals(fate)).count();
    }

    /** Whether nothing differs. */
    public boolean same() {
        return changed.isEmpty() && demands.isEmpty() && count(Fate.SAME.name()) == tasks.size();
    }
}
