package no.ldo.audit;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Whether a log is as it was written.
 *
 * @param checked lines found in order from the first on
 * @param broken number of the first line that was changed or taken away, or null when all are in order
 * @param hash of the last line in order: compare it with the one that the server's log told earlier
 */
public record ChainCheck(
        LogName log, long checked, @Nullable Long broken, String hash) implements Serializable {
    /** Whether every line is as it was written. */
    public boolean isWhole() {
        return broken == null;
    }
}
