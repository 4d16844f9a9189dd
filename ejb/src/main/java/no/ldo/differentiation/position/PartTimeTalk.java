package no.ldo.differentiation.position;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The discussion of part-time with the union representatives.
 *
 * @param on the day; null unless it was held
 * @param with whom, by role and union; empty unless it was held
 * @param said what was said, or how one knows that there are no representatives; empty as long as neither is so
 */
public record PartTimeTalk(Kind kind, @Nullable LocalDate on, String with, String said) implements Serializable {
    /** How far one has come. */
    public enum Kind {
        NOT_YET,
        HELD,
        NO_REPRESENTATIVES
    }

    /** Nothing has been discussed yet. */
    public static final PartTimeTalk NOT_YET = new PartTimeTalk(Kind.NOT_YET, null, "", "");

    /** Whether the duty to discuss is met. */
    public boolean settled() {
        return kind != Kind.NOT_YET;
    }
}
