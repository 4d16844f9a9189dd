package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ldo.differentiation.position.PositionService;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.Messages;
import no.ldo.web.shared.Urls;

/** Takes away a position that was begun by mistake. */
@Named
@RequestScoped
public class PositionRemoval {
    @Inject
    private ActingFor actingFor;

    @Inject
    private PositionService positions;

    @Inject
    private PositionPage page;

    @Inject
    private Messages messages;

    private int seenVersion;

    @PostConstruct
    void load() {
        seenVersion = page.getPosition().version();
    }

    /** Removes it and leads to the list. */
    public void remove() {
        positions.remove(actingFor.organisation(), page.getPosition().id(), seenVersion);
        messages.done("differentiation", "position.removed", page.getPosition().title());
        messages.leadOn(Urls.to("/differentiation/positions"));
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int value) {
        seenVersion = value;
    }
}
