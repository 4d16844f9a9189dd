package no.ldo.differentiation.board;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A position that was begun from a version.
 *
 * @param notTaken what could not be taken as it stood, in the order of the version; empty when everything was
 */
public record CopiedPosition(UUID position, List<NotTaken> notTaken) implements Serializable {
    public CopiedPosition {
        notTaken = List.copyOf(notTaken);
    }
}
