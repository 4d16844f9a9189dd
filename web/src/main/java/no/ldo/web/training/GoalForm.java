package no.ldo.web.training;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ldo.training.PlanContent;
import org.jspecify.annotations.Nullable;

/** One goal while it is being written. */
public class GoalForm implements Serializable {
    private @Nullable UUID id;
    private @Nullable String title;
    private @Nullable String reason;
    private final List<StepForm> steps = new ArrayList<>();

    static GoalForm of(PlanContent.Goal goal) {
        GoalForm form = new GoalForm();
        form.id = goal.id();
        form.title = goal.title();
        form.reason = goal.reason();
        goal.steps().forEach(step -> form.steps.add(StepForm.of(step)));
        return form;
    }

    PlanContent.Goal toContent() {
        return new PlanContent.Goal(
                id,
                title == null ? "" : title,
                reason == null ? "" : reason,
                steps.stream().map(StepForm::toContent).toList());
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public List<StepForm> getSteps() {
        return steps;
    }
}
