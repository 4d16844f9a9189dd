package no.ldo.differentiation.optimiser;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a task was chosen or not, or why a position stays empty. Keys and numbers; words are made for the reader's
 * language elsewhere.
 *
 * @param task place of the task, or null when the whole position is meant
 * @param points the objective with the task less the objective without it; for a task that is not chosen what choosing
 *     it would cost; 0 where that cannot be said
 * @param rule number of the hard rule that decides, or null
 * @param reasons what the points are made of, largest first
 * @param relaxation the smallest change that would fill an empty position, or null when none was found
 */
public record Explanation(
        int position,
        @Nullable Integer task,
        Kind kind,
        long points,
        @Nullable String rule,
        List<Reason> reasons,
        @Nullable Relaxation relaxation)
        implements Serializable {
    /** What is explained. */
    public enum Kind {
        /** The task was chosen and adds points. */
        CHOSEN,
        /** The task was chosen, and without it a hard rule breaks. */
        NEEDED,
        /** A person has locked it. */
        LOCKED,
        /** The position stays empty. */
        EMPTY
    }

    /** One part of the points: a term of the objective with the minutes behind it, 0 when it is not about minutes. */
    public record Reason(String key, long points, int minutes) implements Serializable {}

    /** A change of one field of a position, a job or a unit. */
    public record Relaxation(String field, int from, int to) implements Serializable {}

    public Explanation {
        reasons = List.copyOf(reasons);
    }
}
