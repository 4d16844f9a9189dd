package no.ldo.web.training;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import no.ldo.identity.Role;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.training.PlanContent;
import no.ldo.training.PlanDraft;
import no.ldo.training.PlanDraftService;
import no.ldo.training.SavePlan;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/**
 * Writes a draft. Every change is saved at once; when somebody else wrote meanwhile, both versions are shown, and nothing is
 * saved until the person has chosen between them.
 */
@Named
@ViewScoped
public class EditPage implements Serializable {
    private static final List<Role> RESPONSIBLE = List.of(Role.PARTICIPANT, Role.WORKPLACE_MENTOR, Role.LEADER);
    private static final List<Integer> LEVELS = List.of(0, 1, 2, 3);

    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    private transient PlanDraftService drafts;

    @Inject
    private transient Messages messages;

    private PlanDraft draft;
    private PlanForm form;
    private int opened;
    private int revision;
    private @Nullable PlanContent theirs;
    private int theirsRevision;
    private boolean saved;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotVisible();
        }
        read();
        opened = revision;
    }

    private void read() {
        draft = drafts.draft(id);
        form = PlanForm.of(draft);
        revision = draft.head().revision();
        theirs = null;
    }

    /** Begins an act: nothing is saved yet, and while two versions are shown nothing will be. */
    private boolean begin() {
        saved = false;
        if (theirs != null) {
            messages.refuse(null, "training", "conflict.refused");
        }
        return theirs == null;
    }

    /** Stores what was written; answers whether nobody else had written meanwhile. */
    private boolean store() {
        if (!begin()) {
            return false;
        }
        try {
            drafts.save(new SavePlan(draft.head().id(), revision, form.getWorkplaceMentor(), form.toContent()));
        } catch (EditConflict conflict) {
            PlanDraft stored = drafts.draft(id);
            theirs = stored.content();
            theirsRevision = stored.head().revision();
            return begin();
        }
        read();
        saved = true;
        return true;
    }

    public void save() {
        if (store()) {
            messages.done("training", "edit.saved");
        }
    }

    /** The plan is saved and shown, ready for the approvals. */
    public @Nullable String finish() {
        return store()
                ? "/training/plan?faces-redirect=true&id=" + id + "&org="
                        + draft.head().organisation().digits()
                : null;
    }

    public void autosave() {
        store();
    }

    public void addGoal() {
        if (begin()) {
            GoalForm added = new GoalForm();
            added.getSteps().add(new StepForm());
            form.getGoals().add(added);
            store();
        }
    }

    public void removeGoal(GoalForm goal) {
        if (begin()) {
            form.getGoals().remove(goal);
            store();
        }
    }

    public void addStep(GoalForm goal) {
        if (begin()) {
            goal.getSteps().add(new StepForm());
            store();
        }
    }

    public void removeStep(GoalForm goal, StepForm step) {
        if (begin()) {
            goal.getSteps().remove(step);
            store();
        }
    }

    /** Saves the own version over the other one, which the person has seen. */
    public void keepMine() {
        revision = theirsRevision;
        theirs = null;
        save();
    }

    /** Lets the own version go. */
    public void takeTheirs() {
        saved = false;
        read();
    }

    public PlanDraft getDraft() {
        return draft;
    }

    public PlanForm getForm() {
        return form;
    }

    public @Nullable PlanContent getTheirs() {
        return theirs;
    }

    /** The revision that what stands in the form was written on, as far as it was shown. */
    public int getRevision() {
        return revision;
    }

    /**
     * Taken from a form that was written before this view was opened, since the view or the login had run out: saving it over
     * what others have written since is a conflict. A view's own posts count for its own revision, also when the answer to the
     * last of them never came.
     */
    public void setRevision(int posted) {
        if (posted < opened) {
            revision = posted;
        }
    }

    public boolean isSaved() {
        return saved;
    }

    public List<Role> getResponsible() {
        return RESPONSIBLE;
    }

    public List<Integer> getLevels() {
        return LEVELS;
    }
}
