package no.ldo.differentiation.openings;

import java.io.Serializable;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;

/**
 * A Nav office's interest in an opening.
 *
 * @param shown whether the company shows the position now
 * @param news whether there is something that the reader's side has not read
 */
public record InterestRow(
        UUID id,
        UUID position,
        String title,
        Party company,
        Party office,
        String mentor,
        InterestState state,
        boolean shown,
        boolean news)
        implements Serializable {
    /** One of the two organisations. */
    public record Party(OrganisationNumber number, String name) implements Serializable {}
}
