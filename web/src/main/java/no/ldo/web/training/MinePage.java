package no.ldo.web.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.training.OwnWords;
import no.ldo.training.PlanApprovalService;
import no.ldo.training.PlanDetails;
import no.ldo.training.PlanDialogueService;
import no.ldo.training.PlanHead;
import no.ldo.training.PlanService;
import no.ldo.training.WriteComment;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** The participant's own plan: read, say what matters, comment, approve. What was said in two windows is shown both ways. */
@Named
@RequestScoped
public class MinePage {
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

    private List<PlanHead> all;
    private @Nullable PlanDetails plan;
    private String words = "";
    private int wordsVersion;
    private @Nullable OwnWords theirs;
    private int revision;
    private UUID commentId = Ids.next();
    private @Nullable String comment;

    @PostConstruct
    void load() {
        all = plans.mine();
        UUID chosen = id == null && !all.isEmpty() ? all.get(0).id() : id;
        if (chosen != null) {
            PlanDetails found = plans.own(chosen);
            plan = found;
            revision = found.head().revision();
            words = found.words().words();
            wordsVersion = found.words().version();
        }
    }

    public @Nullable String say() {
        try {
            dialogue.say(own().id(), wordsVersion, words == null ? "" : words);
        } catch (EditConflict faster) {
            theirs = plans.own(own().id()).words();
            wordsVersion = theirs.version();
            messages.refuse(null, "training", "mine.words.conflict");
            return null;
        }
        messages.done("training", "mine.words.saved");
        return here();
    }

    public String send() {
        dialogue.comment(new WriteComment(commentId, own().id(), comment == null ? "" : comment));
        messages.done("training", "plan.commented");
        return here();
    }

    public String approve() {
        approvals.approveAsParticipant(own().id(), revision);
        messages.done("training", "mine.approved");
        return here();
    }

    public String takeBack() {
        approvals.takeBackAsParticipant(own().id());
        messages.done("training", "plan.takenBack");
        return here();
    }

    private PlanHead own() {
        if (plan == null) {
            throw new NotVisible();
        }
        return plan.head();
    }

    private String here() {
        return "/training/mine?faces-redirect=true&id=" + own().id() + "&org="
                + own().organisation().digits();
    }

    public List<PlanHead> getAll() {
        return all;
    }

    public @Nullable PlanDetails getPlan() {
        return plan;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getWordsVersion() {
        return wordsVersion;
    }

    public void setWordsVersion(int wordsVersion) {
        this.wordsVersion = wordsVersion;
    }

    /** What the participant has stored in another window meanwhile; null when nothing was. */
    public @Nullable OwnWords getTheirs() {
        return theirs;
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
}
