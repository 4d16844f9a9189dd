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
    /** A cue when something at the word can be a task. */
    static @Nullable Cue ifTask(Clause clause, int first) {
        Form form = clause.form(first);
        return form == null ? null : new Cue(first, form, true);
    }
}
