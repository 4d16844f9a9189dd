package no.ldo.differentiation.position;

import java.io.Serializable;
import java.util.List;

/**
 * A tailored position and its approved versions, the latest first.
 *
 * @param versions without their lines
 */
public record PositionDetails(PositionDraft position, List<VersionRow> versions) implements Serializable {
    public PositionDetails {
        versions = List.copyOf(versions);
    }
}
