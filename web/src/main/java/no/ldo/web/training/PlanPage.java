package no.ldo.web.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import no.ldo.identity.Role;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.training.OwnWords;
import no.ldo.training.PlanApprovalService;
import no.ldo.training.PlanDetails;
import no.ldo.training.PlanDialogueService;
import no.ldo.training.PlanService;
import no.ldo.training.WriteComment;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** A plan for its leader, workplace mentor and Nav mentor: content, approvals, talk and history. */
@Named
@RequestScoped
public class PlanPage {
    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    private PlanService plans;

    @Inject
    private PlanApprovalService approvals;

    @Inject
    private PlanDialogueService dialogue;

    @Inject
    private Messages messages;

    private PlanDetails plan;
    private OwnWords words;
    private int revision;
    private UUID commentId = Ids.next();
    private @Nullable String comment;
    private @Nullable String reason;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotVisible();
        }
        plan = plans.plan(id);
        words = plan.words();
        revision = plan.head().revision();
    }

    public String approve() {
        if (plan.acts().approveAs().contains(Role.LEADER)) {
            approvals.approveAsLeader(plan.head().id(), revision);
        } else {
            approvals.approveAsNavMentor(plan.head().id(), revision);
        }
        messages.done("training", "plan.approved");
        return here();
    }

    public String approveOnBehalf() {
        approvals.approveOnBehalf(plan.head().id(), revision, reason == null ? "" : reason);
        messages.done("training", "plan.approvedOnBehalf");
        return here();
    }

    public String takeBack() {
        approvals.takeBackAsLeader(plan.head().id());
        messages.done("training", "plan.takenBack");
        return here();
    }

    public String takeBackAll() {
        approvals.takeBackAll(plan.head().id());
        messages.done("training", "plan.allTakenBack");
        return here();
    }

    public String confirm(UUID step, int level) {
        dialogue.confirmStep(plan.head().id(), step, level);
        messages.done("training", "plan.stepConfirmed");
        return here();
    }

    public String send() {
        dialogue.comment(new WriteComment(commentId, plan.head().id(), comment == null ? "" : comment));
        messages.done("training", "plan.commented");
        return here();
    }

    private String here() {
        return "/training/plan?faces-redirect=true&id=" + plan.head().id() + "&org="
                + plan.head().organisation().digits();
    }

    public PlanDetails getPlan() {
        return plan;
    }

    public OwnWords getWords() {
        return words;
    }

    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }

    public UUID getCommentId() {
        return commentId;
    }

    public void setCommentId(UUID commentId) {
        this.commentId = commentId;
    }

    public @Nullable String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
