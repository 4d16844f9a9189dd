package no.ldo.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.EditableValueHolder;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ldo.training.PlanDraftService;
import no.ldo.training.PlanHead;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Gives a plan that was opened for a wrong person to the right one. */
@Named
@RequestScoped
public class ParticipantDialog {
    private static final String FORM = "person";

    @Inject
    private PlanDraftService drafts;

    @Inject
    private Messages messages;

    private @Nullable String participant;

    /** Opens the plan anew, for the person named. */
    public String change(PlanHead plan) {
        drafts.changeParticipant(plan.id(), participant == null ? "" : participant);
        messages.done("training", "participant.changed");
        return "/training/edit?faces-redirect=true&id=" + plan.id() + "&org="
                + plan.organisation().digits();
    }

    /** Whether it stands open: it was sent and refused, or the page is opened anew with what was written in it. */
    public boolean isOpen() {
        return Faces.getRequestParameter(FORM) != null
                || Faces.getViewRoot().findComponent(FORM + ":participant") instanceof EditableValueHolder field
                        && field.getSubmittedValue() != null;
    }

    public @Nullable String getParticipant() {
        return participant;
    }

    public void setParticipant(@Nullable String participant) {
        this.participant = participant;
    }
}
