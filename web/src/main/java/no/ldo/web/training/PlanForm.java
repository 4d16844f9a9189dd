package no.ldo.web.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.ldo.training.PlanContent;
import no.ldo.training.PlanDraft;
import org.jspecify.annotations.Nullable;

/** A draft while it is being written. */
public class PlanForm implements Serializable {
    private @Nullable LocalDate begins;
    private @Nullable LocalDate ends;
    private @Nullable String workplaceMentor;
    private final List<GoalForm> goals = new ArrayList<>();

    static PlanForm of(PlanDraft draft) {
        PlanForm form = new PlanForm();
        form.begins = draft.content().begins();
        form.ends = draft.content().ends();
        draft.content().goals().forEach(goal -> form.goals.add(GoalForm.of(goal)));
        return form;
    }

    PlanContent toContent() {
        return new PlanContent(
                begins, ends, goals.stream().map(GoalForm::toContent).toList());
    }

    public @Nullable LocalDate getBegins() {
        return begins;
    }

    public void setBegins(@Nullable LocalDate begins) {
        this.begins = begins;
    }

    public @Nullable LocalDate getEnds() {
        return ends;
    }

    public void setEnds(@Nullable LocalDate ends) {
        this.ends = ends;
    }

    public @Nullable String getWorkplaceMentor() {
        return workplaceMentor;
    }

    public void setWorkplaceMentor(@Nullable String workplaceMentor) {
        this.workplaceMentor = workplaceMentor;
    }

    public List<GoalForm> getGoals() {
        return goals;
    }
}
