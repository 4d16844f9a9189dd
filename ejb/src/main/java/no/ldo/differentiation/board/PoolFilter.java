package no.ldo.differentiation.board;

import java.io.Serializable;
import java.util.UUID;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.shared.PageRequest;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks of the jobs are shown beside the position.
 *
 * @param search words in the name of the task or the title of its job
 * @param maxLevel highest formal level, 0–3
 * @param page 1 for the first
 */
public record PoolFilter(
        @Nullable String search,
        @Nullable UnitId unit,
        @Nullable UUID job,
        @Nullable WorkFamily family,
        int maxLevel,
        int page)
        implements Serializable {
    /** Cards on one page of the pool. */
    public static final int CARDS = 50;

    /** Everything. */
    public static PoolFilter all() {
        return new PoolFilter(null, null, null, null, 3, 1);
    }

    String likePattern() {
        return new PageRequest(1, 1, null, false, search).likePattern();
    }

    int offset() {
        return (Math.max(1, page) - 1) * CARDS;
    }
}
