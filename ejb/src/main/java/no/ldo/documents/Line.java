package no.ldo.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line as it will be printed.
 *
 * @param width of what is seen, in points
 */
record Line(List<Run> runs, float width) {
    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The height that it takes; lines of one list share a style's size. */
    float leading() {
        return isEmpty() ? TextStyle.BODY.leading() : runs.get(0).style().leading();
    }

    /** Words of one look. */
    record Run(String words, TextStyle style, Inline.@Nullable Link link) {}
}
