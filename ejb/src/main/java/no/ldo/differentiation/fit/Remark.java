package no.ldo.differentiation.fit;

import java.io.Serializable;
import java.util.List;

/**
 * Something to look at. The words belong to whoever shows it; what {@link #values} holds is told at each kind.
 *
 * @param values numbers, names of tasks, days and demands
 */
public record Remark(Kind kind, List<Serializable> values) implements Serializable {
    public Remark {
        values = List.copyOf(values);
    }

    static Remark of(Kind kind, Serializable... values) {
        return new Remark(kind, List.of(values));
    }

    /** What is remarked. */
    public enum Kind {
        /** Name of a task that only authorised staff may do by now: the position cannot be approved with it. */
        RESERVED(true),
        /** Minutes a week, the fewest that were asked for. */
        TOO_FEW_HOURS(true),
        /** Minutes a week, the most that were asked for. */
        TOO_MANY_HOURS(true),
        /** Day of the week: the person does not work then. */
        DAY_NOT_SUITABLE(true),
        /** Number of days, the most that were asked for. */
        TOO_MANY_DAYS(true),
        /** Number of days, the fewest that were asked for. */
        TOO_FEW_DAYS(true),
        /** Day, its minutes, the fewest. */
        DAY_TOO_SHORT(true),
        /** Day, its minutes, the most. */
        DAY_TOO_LONG(true),
        /** Name of a task, the beginning and the end of the person's day: the task has no place in it. */
        OUTSIDE_THE_DAY(true),
        /** Day, from and to in minutes after midnight, minutes of work that must be done between them. */
        CROWDED(true),
        /** Name of a task, its formal level, the highest that was asked for. */
        LEVEL_ABOVE(true),
        /** Day, demand, minutes that ask for it, the most. */
        DOSE_ABOVE(true),
        /** Number of tasks, the most. */
        TOO_MANY_TASKS(true),
        /** Number of places, the most. */
        TOO_MANY_PLACES(true),
        /** Name of a task, per cent of the week that it takes. */
        MONOTONOUS(false),
        /** Per cent of the time that is spent with colleagues. */
        MOSTLY_ALONE(false),
        /** Minutes a week that are mastered within a week. */
        NOTHING_TO_BEGIN_WITH(false),
        /** Nothing takes as long to learn as a step of growth does. */
        NOTHING_TO_GROW_INTO(false);

        private final boolean ofTheFrame;

        Kind(boolean ofTheFrame) {
            this.ofTheFrame = ofTheFrame;
        }

        /** Whether it passes what the person has chosen (or what a day holds), and is no mere advice. */
        public boolean ofTheFrame() {
            return ofTheFrame;
        }
    }
}
