package no.ldo.web.openings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.openings.Conversation;
import no.ldo.differentiation.openings.EndInterest;
import no.ldo.differentiation.openings.InterestOutcome;
import no.ldo.differentiation.openings.InterestRow;
import no.ldo.differentiation.openings.InterestService;
import no.ldo.differentiation.openings.Side;
import no.ldo.differentiation.openings.WriteMessage;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** The conversation of a company and a Nav office about a position, and what became of it. */
@Named
@RequestScoped
public class InterestPage {
    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    private ActingFor actingFor;

    @Inject
    private InterestService interests;

    @Inject
    private Messages messages;

    private Conversation talk;
    private UUID messageId = Ids.next();
    private @Nullable String text;
    private @Nullable InterestOutcome outcome;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotVisible();
        }
        talk = interests.conversation(actingFor.organisation(), id);
    }

    /** Writes to the other side. */
    public void write() {
        interests.write(
                actingFor.organisation(),
                new WriteMessage(messageId, talk.interest().id(), text == null ? "" : text));
        messages.done("openings", "message.sent");
        here();
    }

    /** Says what became of it. */
    public void end() {
        if (outcome == null) {
            throw new IllegalStateException("the page requires the outcome");
        }
        interests.end(actingFor.organisation(), new EndInterest(talk.interest().id(), outcome));
        messages.done("openings", "interest.endedNow");
        here();
    }

    private void here() {
        messages.leadOn(Ways.interest(actingFor.organisation(), talk.interest().id()));
    }

    public Conversation getTalk() {
        return talk;
    }

    public InterestRow getInterest() {
        return talk.interest();
    }

    public boolean isCompany() {
        return talk.side() == Side.COMPANY;
    }

    /** What may have become of it. */
    public List<InterestOutcome> getOutcomes() {
        return Arrays.asList(InterestOutcome.values());
    }

    public UUID getMessageId() {
        return messageId;
    }

    public void setMessageId(UUID value) {
        messageId = value;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String value) {
        text = value;
    }

    public @Nullable InterestOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable InterestOutcome value) {
        outcome = value;
    }
}
