package no.ldo.differentiation.jobs;

import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.TaskEntry.TaskTerms;

/** Tasks as one says them in tests. */
public final class Tasks {
    private Tasks() {}

    /** A simple task: once on each of the days, between 7 and 15, level 0, at most two positions. */
    public static TaskEntry aTask(String name, int minutes, Weekdays days) {
        return aTask(name, new TaskRhythm(Frequency.NAMED_DAYS, minutes, 1, days));
    }

    public static TaskEntry aTask(String name, TaskRhythm rhythm) {
        return new TaskEntry(
                name,
                "det er gjort",
                rhythm,
                new TaskSlot(7 * 60, 15 * 60, "kjøkkenet"),
                WorkFamily.CLEANING,
                new Demands("120000000010"),
                new TaskTerms(0, false, 1, false, 10, true, 2),
                "kokken");
    }

    public static TaskEntry with(TaskEntry entry, TaskTerms terms) {
        return new TaskEntry(
                entry.name(),
                entry.doneWhen(),
                entry.rhythm(),
                entry.slot(),
                entry.family(),
                entry.demands(),
                terms,
                entry.resultFor());
    }

    public static TaskEntry with(TaskEntry entry, TaskSlot slot) {
        return new TaskEntry(
                entry.name(),
                entry.doneWhen(),
                entry.rhythm(),
                slot,
                entry.family(),
                entry.demands(),
                entry.terms(),
                entry.resultFor());
    }
}
