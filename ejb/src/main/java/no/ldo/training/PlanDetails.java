package no.ldo.training;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan with everything that its parties may read.
 *
 * @param entries history, the latest first
 * @param words the participant's own
 */
public record PlanDetails(
        PlanHead head, PlanState state, List<GoalView> goals, List<EntryRow> entries, OwnWords words, PlanActs acts)
        implements Serializable {
    public PlanDetails {
        goals = List.copyOf(goals);
        entries = List.copyOf(entries);
    }

    /** What was said, the latest first. */
    public List<EntryRow> comments() {
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.COMMENT)
                .toList();
    }

    /** What was done, the latest first. */
    public List<EntryRow> history() {
        return entries.stream()
                .filter(entry -> entry.kind() != EntryKind.COMMENT)
                .toList();
    }

    /** Whether it holds everything that it must hold before it can be approved. */
    public boolean whole() {
        PlanContent content = new PlanContent(
                head.times().begins(),
                head.times().ends(),
                goals.stream().map(GoalView::content).toList());
        return PlanRules.missing(content, mentor()).isEmpty();
    }

    private @Nullable UUID mentor() {
        return head.workplaceMentor() == null ? null : head.workplaceMentor().accountId();
    }

    /** Steps whose level is reached. */
    public long mastered() {
        return goals.stream()
                .flatMap(goal -> goal.steps().stream())
                .filter(GoalView.Step::mastered)
                .count();
    }

    /** All steps. */
    public long steps() {
        return goals.stream().mapToLong(goal -> goal.steps().size()).sum();
    }
}
