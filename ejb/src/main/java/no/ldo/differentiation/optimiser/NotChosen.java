package no.ldo.differentiation.optimiser;

import java.io.Serializable;
import no.ldo.differentiation.carving.Breach;
import org.jspecify.annotations.Nullable;

/**
 * Why a task was not chosen for a position.
 *
 * @param kind the first that applies
 * @param rule number of the hard rule that decides, or null
 * @param breach by how much that rule does not hold, the task given in addition; null when it counts nothing
 * @param by place of the position that holds it, for {@link Kind#TAKEN}; else null
 * @param exchanged place of the chosen task that it would replace, or null when it would come in addition
 * @param points what choosing it would add; negative when it would cost
 */
public record NotChosen(
        Kind kind,
        @Nullable String rule,
        @Nullable Breach breach,
        @Nullable Integer by,
        @Nullable Integer exchanged,
        long points)
        implements Serializable {
    /** What stands against it. */
    public enum Kind {
        /** The position may never hold it: rule. */
        NOT_ELIGIBLE,
        /** A person did not want it. */
        UNWANTED,
        /** Other positions do it on all days on which this one could. */
        TAKEN,
        /** The position is empty; nothing is to be compared with. */
        POSITION_EMPTY,
        /** Neither in addition nor in exchange for any chosen task is it allowed: rule. */
        WOULD_BREAK,
        /** It is allowed, and worth less: points. */
        WORTH_LESS,
        /** It is allowed and as good or better: the search has missed it, or the value is the same. */
        AS_GOOD
    }

    static NotChosen of(Kind kind, @Nullable String rule, @Nullable Breach breach) {
        return new NotChosen(kind, rule, breach, null, null, 0);
    }
}
