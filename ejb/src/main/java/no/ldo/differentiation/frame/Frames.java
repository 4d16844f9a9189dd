package no.ldo.differentiation.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Frames for the other parts of this feature, behind their own mandate checks. */
@ApplicationScoped
public class Frames {
    private FrameRepository frames;

    protected Frames() {}

    @Inject
    Frames(FrameRepository frames) {
        this.frames = frames;
    }

    /** The frame of a position; empty when none is stored. */
    public Optional<Frame> of(UUID position) {
        return frames.find(position).map(PositionFrame::frame);
    }

    /** Stored frames by position. One query. */
    public Map<UUID, Frame> of(Collection<UUID> positions) {
        return frames.of(positions);
    }
}
