package no.ldo.differentiation.position;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tailored position and its approved versions, the latest first.
 *
 * @param versions without their lines
 * @param latest the latest of them with its lines; null when none is approved
 * @param passed the times that it was published past gate A, open tasks first
 */
public record PositionDetails(
        PositionDraft position,
        List<VersionRow> versions,
        @Nullable ApprovedVersion latest,
        List<PassedGateRow> passed) implements Serializable {
    public PositionDetails {
        passed = List.copyOf(passed);
        versions = List.copyOf(versions);
    }
}
