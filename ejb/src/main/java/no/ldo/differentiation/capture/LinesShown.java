package no.ldo.differentiation.capture;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a file to show.
 *
 * @param which null for the wrong ones, or all of them when none is wrong
 * @param page 1 for the first; one behind the end is the last
 */
public record LinesShown(
        @Nullable Which which, @Min(1) @Max(1_000_000) int page) implements Serializable {
    /** Lines on a page. */
    public static final int SIZE = 50;

    /** Which kind of lines. */
    public enum Which {
        /** Those with something wrong that are not left out. */
        WRONG,
        /** Right ones with advice, or named twice. */
        REMARKED,
        LEFT_OUT,
        ALL
    }

    /** The first lines of all. */
    public static LinesShown all() {
        return new LinesShown(Which.ALL, 1);
    }
}
