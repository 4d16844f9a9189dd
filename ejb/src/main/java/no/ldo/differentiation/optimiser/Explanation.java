package no.ldo.differentiation.optimiser;

import java.io.Serializable;
import java.util.List;
import no.ldo.differentiation.carving.Breach;
import org.jspecify.annotations.Nullable;

/**
 * Why a task was chosen or not, or why a position stays empty. Keys and numbers; words are made for the reader's
 * language elsewhere.
 *
 * @param task place of the task, or null when the whole position is meant
 * @param points the objective with the task less the objective without it; for a task that is not chosen what choosing
 *     it would cost; 0 where that cannot be said
 * @param rule number of the hard rule that decides, or null
 * @param breach by how much that rule would not hold without the task; null when it counts nothing, and for empty positions
 * @param reasons what the points are made of, largest first
 * @param relaxation the smallest change that would fill an empty position, or null when none was found
 * @param lost how many tasks each rule alone keeps from an empty position, most first; empty for tasks
 */
public record Explanation(
        int position,
        @Nullable Integer task,
        Kind kind,
        long points,
        @Nullable String rule,
        @Nullable Breach breach,
        List<Reason> reasons,
        @Nullable Relaxation relaxation,
        List<Lost> lost)
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

    /**
     * What one rule keeps from a position, whatever the others say.
     *
     * @param rule H1–H5
     * @param demand key of the demand whose limit it is, for H4; else null
     * @param tasks that may not be given to it, of {@code of}
     */
    public record Lost(String rule, @Nullable String demand, int tasks, int of) implements Serializable {}

    public Explanation {
        reasons = List.copyOf(reasons);
        lost = List.copyOf(lost);
    }
}
