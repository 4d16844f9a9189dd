package no.ldo.differentiation.advertising;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * The advert of a position in one language.
 *
 * @param title of the position
 * @param number of the latest approved version
 * @param text what is stored, else what is made from the latest version
 * @param made what is made from the latest version
 * @param storedFor number of the version that the stored text was written for; 0 when nothing is stored
 * @param requirements what the text demands
 * @param editor whether the caller may change it
 * @param version what one saves against; 0 when nothing is stored
 */
public record AdvertDetails(
        UUID position,
        String title,
        int number,
        String text,
        String made,
        int storedFor,
        List<CheckedRequirement> requirements,
        boolean editor,
        int version)
        implements Serializable {
    public AdvertDetails {
        requirements = List.copyOf(requirements);
    }

    /** Whether a text is stored, and for an earlier version than the latest. */
    public boolean outdated() {
        return storedFor > 0 && storedFor < number;
    }
}
