package no.ldo.training;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A draft for writing: its content, and the tasks that steps can be tied to. */
public record PlanDraft(PlanHead head, PlanContent content, List<Task> tasks, PlanActs acts) implements Serializable {
    public PlanDraft {
        tasks = List.copyOf(tasks);
    }

    /** A task of the position's version. */
    public record Task(UUID id, String name) implements Serializable {}
}
