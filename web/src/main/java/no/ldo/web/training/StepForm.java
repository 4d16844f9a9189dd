package no.ldo.web.training;

import java.io.Serializable;
import java.util.UUID;
import no.ldo.identity.Role;
import no.ldo.training.PlanContent;
import org.jspecify.annotations.Nullable;

/** One step while it is being written. */
public class StepForm implements Serializable {
    private @Nullable UUID id;
    private @Nullable UUID taskId;
    private @Nullable String description;
    private int level = 2;
    private @Nullable String evidence;
    private @Nullable Role responsible;
    private @Nullable Integer targetWeek;

    static StepForm of(PlanContent.Step step) {
        StepForm form = new StepForm();
        form.id = step.id();
        form.taskId = step.taskId();
        form.description = step.description();
        form.level = step.level();
        form.evidence = step.evidence();
        form.responsible = step.responsible();
        form.targetWeek = step.targetWeek();
        return form;
    }

    PlanContent.Step toContent() {
        return new PlanContent.Step(
                id,
                taskId,
                description == null ? "" : description,
                level,
                evidence == null ? "" : evidence,
                responsible,
                targetWeek);
    }

    public @Nullable UUID getTaskId() {
        return taskId;
    }

    public void setTaskId(@Nullable UUID taskId) {
        this.taskId = taskId;
    }

    public @Nullable String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = description;
    }

    public int getLevel() {
        return level;
    }

    public void setLevel(int level) {
        this.level = level;
    }

    public @Nullable String getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable String evidence) {
        this.evidence = evidence;
    }

    public @Nullable Role getResponsible() {
        return responsible;
    }

    public void setResponsible(@Nullable Role responsible) {
        this.responsible = responsible;
    }

    public @Nullable Integer getTargetWeek() {
        return targetWeek;
    }

    public void setTargetWeek(@Nullable Integer targetWeek) {
        this.targetWeek = targetWeek;
    }
}
