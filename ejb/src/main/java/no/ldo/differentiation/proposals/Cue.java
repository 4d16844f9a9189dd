package no.ldo.differentiation.proposals;

import no.ldo.differentiation.proposals.Span.Form;
import org.jspecify.annotations.Nullable;

/**
 * Where tasks begin in running text.
 *
 * @param first the word with which the first one begins
 * @param form how they are told
 * @param counts whether the first one is a task itself, or only what others hang on
 */
record Cue(int first, Form form, boolean counts) {
    private static final int REACH = 12;

    private static boolean listHasActs(Clause clause, int first) {
        for (int at = first + 1; at < clause.size() && at < first + REACH; at++) {
            if (clause.endsBefore(at) && clause.form(clause.skipBefore(at)) == Form.NOUN) {
                return true;
            }
        }
        return false;
    }

    /** A cue when something at the word can be a task. */
    static @Nullable Cue ifTask(Clause clause, int first) {
        Form form = clause.form(first);
        if (form != null) {
            return new Cue(first, form, true);
        }
        return first < clause.size() && !clause.leadsAway(first) && listHasActs(clause, first)
                ? new Cue(first, Form.NOUN, true)
                : null;
    }
}
