package no.ldo.web.openings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.openings.ShownPosition;
import no.ldo.differentiation.openings.ShownPositionService;
import no.ldo.differentiation.position.PositionService;
import no.ldo.shared.NotVisible;
import no.ldo.shared.TimeSource;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** The part of a position's page that is about Nav: who is interested, whether it is open still, showing it no more. */
@Named
@RequestScoped
public class PositionInterests {
    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    private ActingFor actingFor;

    @Inject
    private ShownPositionService shownPositions;

    @Inject
    private PositionService positions;

    @Inject
    private TimeSource time;

    @Inject
    private Messages messages;

    private ShownPosition shown;
    private List<InterestLine> lines;
    private int seenVersion;

    @PostConstruct
    void load() {
        shown = shownPositions.ofPosition(actingFor.organisation(), position());
        seenVersion = shown.version();
        lines = shown.interests().stream()
                .map(row -> InterestLine.of(row, Integer.MAX_VALUE, time.now()))
                .toList();
    }

    /** The position is open still. */
    public void confirm() {
        shownPositions.confirm(actingFor.organisation(), position());
        messages.done("openings", "shown.confirmed");
        messages.leadOn(Ways.position(actingFor.organisation(), position()));
    }

    /** Nav sees it no more; it stays published. */
    public void hide() {
        positions.hide(actingFor.organisation(), position(), seenVersion);
        messages.done("openings", "shown.hiddenNow");
        messages.leadOn(Ways.position(actingFor.organisation(), position()));
    }

    private UUID position() {
        if (id == null) {
            throw new NotVisible();
        }
        return id;
    }

    public ShownPosition getShown() {
        return shown;
    }

    public List<InterestLine> getLines() {
        return lines;
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int value) {
        seenVersion = value;
    }
}
