package no.ldo.inclusion;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one row of a file.
 *
 * @param line line of the file; the header is line 1
 * @param field name of the column, or null when the row as a whole is wrong
 * @param code stable word for programs; its text is {@code inclusion.fault.<code>} in the bundles
 */
public record RowFault(long line, @Nullable String field, String code) implements Serializable {
    static final String CHANGED = "hire.changed";

    /** Whether the row itself is good and only differs from what is stored. */
    public boolean isConflict() {
        return CHANGED.equals(code);
    }
}
