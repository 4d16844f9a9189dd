package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.position.PublicationService;
import no.ldo.differentiation.position.Readiness;
import no.ldo.gate.GateVerdict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.RuleViolation;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** The way to publication: what the law asks for, gate A with whose turn it is, and passing the gate with a reason. */
@Named
@RequestScoped
public class Publishing {
    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    private ActingFor actingFor;

    @Inject
    private PublicationService publications;

    @Inject
    private PositionPage page;

    @Inject
    private Messages messages;

    private boolean open;
    private List<Missing> missing = List.of();
    private List<String> law = List.of();
    private @Nullable String reason;
    private int seenVersion;

    /**
     * One thing that keeps the gate shut.
     *
     * @param text the sentence that says it
     * @param role whose turn it is, by key
     * @param person who that is, or null
     */
    public record Missing(
            String text, String role, @Nullable String person) {}

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotVisible();
        }
        Readiness readiness = publications.readiness(actingFor.organisation(), id);
        GateVerdict verdict = readiness.gate();
        law = readiness.law().stream().map(messages::told).toList();
        open = verdict.isOpen();
        seenVersion = page.getSeenVersion();
        missing = verdict.missing().stream()
                .map(item -> new Missing(
                        messages.told(new RuleViolation(item.what(), null, item.arguments())),
                        item.responsible().name(),
                        item.personName()))
                .toList();
    }

    /** Publishes the position. */
    public void publish() {
        if (id == null) {
            throw new NotVisible();
        }
        publications.publish(actingFor.organisation(), id, seenVersion, reason);
        messages.done("differentiation", "position.publishedNow");
        messages.leadOn(Paths.position(actingFor.organisation(), id));
    }

    public boolean isOpen() {
        return open;
    }

    /** What the law asks for and is missing, in sentences. */
    public List<String> getLaw() {
        return law;
    }

    public List<Missing> getMissing() {
        return missing;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int value) {
        seenVersion = value;
    }
}
