package no.ldo.differentiation.proposals;

import java.util.Set;
import no.ldo.differentiation.proposals.Span.Form;
import org.jspecify.annotations.Nullable;

/** Cues of sentences that name the thing and not the person: "gulvene skal vaskes". */
final class Passive {
    private static final Set<String> ABOUT_THE_ADVERT = Set.of(
            "søknad",
            "søknaden",
            "søknader",
            "stillingen",
            "stillinga",
            "attester",
            "attestar",
            "politiattest",
            "vitnemål",
            "det",
            "lønn",
            "cv",
            "intervjuer",
            "intervju",
            "som",
            "vandelsattest",
            "helseattest",
            "den",
            "søkere",
            "søkjarar");
    private static final int REACH = 4;

    private Passive() {}

    static @Nullable Cue at(Clause clause, int at, boolean plain, boolean among) {
        if (isPassive(clause.text(at)) && plain && !clause.is(at - 1, "å")) {
            int first = begin(clause, at);
            return first < 0 || first == at ? null : new Cue(first, Form.NOUN, true);
        }
        boolean must = clause.is(at, "skal") || (plain || among) && clause.is(at, "må");
        if (!must || clause.is(at + 1, "du", "vi", "me") || clause.is(at - 1, "du", "vi", "me", "som")) {
            return null;
        }
        for (int verb = at + 1; verb < clause.size() && verb <= at + REACH; verb++) {
            if (isPassive(clause.text(verb))) {
                int first = begin(clause, at);
                return first < 0 ? null : new Cue(first, Form.NOUN, true);
            }
        }
        return null;
    }

    private static boolean isPassive(String word) {
        if (word.endsWith("es")) {
            return Verbs.isInfinitive(word.substring(0, word.length() - 1));
        }
        return word.endsWith("ast") && Verbs.isInfinitive(word.substring(0, word.length() - 2));
    }

    /** Where the thing begins; -1 when it is about the advert. */
    private static int begin(Clause clause, int modal) {
        int first = modal;
        for (int at = modal; at >= 0; at--) {
            if (ABOUT_THE_ADVERT.contains(clause.text(at))) {
                return -1;
            }
            first = at;
            if (clause.word(at).afterMark()) {
                break;
            }
        }
        while (first < modal && clause.isAnd(first)) {
            first++;
        }
        return first;
    }
}
