package no.ldo.differentiation.frame;

import java.io.Serializable;
import no.ldo.differentiation.position.PositionDraft;

/**
 * The frame of a position.
 *
 * @param frame a usual one when none is stored
 * @param version the version that was read; 0 when none is stored
 */
public record FrameShown(PositionDraft position, Frame frame, int version) implements Serializable {
    /** Whether somebody has set it. */
    public boolean stored() {
        return version > 0;
    }
}
