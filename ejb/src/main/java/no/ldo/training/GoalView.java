package no.ldo.training;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal as it is shown. */
public record GoalView(UUID id, String title, String reason, List<Step> steps) implements Serializable {
    public GoalView {
        steps = List.copyOf(steps);
    }

    PlanContent.Goal content() {
        return new PlanContent.Goal(
                id, title, reason, steps.stream().map(Step::content).toList());
    }

    /**
     * A step as it is shown.
     *
     * @param task name of the task that it is tied to, or an empty text
     * @param reached level that the workplace mentor has confirmed
     */
    public record Step(
            PlanContent.Step content,
            String task,
            @Nullable Integer reached,
            @Nullable Instant confirmedAt) implements Serializable {
        /** Whether the level aimed at is reached. */
        public boolean mastered() {
            return reached != null && reached >= content.level();
        }
    }
}
