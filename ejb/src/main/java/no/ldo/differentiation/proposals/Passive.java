package no.ldo.differentiation.proposals;

import java.util.Set;
import java.util.regex.Pattern;
import no.ldo.differentiation.proposals.Span.Form;
import org.jspecify.annotations.Nullable;

/** Cues of sentences that name the thing and not the person: "gulvene skal vaskes", "deretter lastes bilene". */
final class Passive {
    private static final Set<String> ABOUT_THE_ADVERT = Lexicon.WORDS.words("advert");
    private static final Set<String> OPENERS = Lexicon.WORDS.words("opener");
    private static final Pattern DEFINITE = Pattern.compile(".{2,}(?:ene|ane|en|et|a)");
    private static final Set<String> IMPERSONAL = Lexicon.WORDS.words("impersonal");
    private static final String[] DONE = {"gjøres", "gjerast", "utføres", "utførast", "foretas", "foretakast"};
    private static final Set<String> YOURS = Set.of("du", "din", "ditt", "dine", "di");
    private static final int REACH = 4;
    private static final int LONGEST = 20;

    private final Clause clause;
    private final boolean dutiesBefore;
    private final boolean dutiesTold;

    /**
     * For one sentence.
     *
     * @param dutiesBefore whether a duty was told right before
     * @param dutiesTold whether one was told anywhere before
     */
    Passive(Clause clause, boolean dutiesBefore, boolean dutiesTold) {
        this.clause = clause;
        this.dutiesBefore = dutiesBefore;
        this.dutiesTold = dutiesTold;
    }

    /**
     * The cue at this word; null when there is none.
     *
     * @param among whether a task of the same sentence stands before it
     */
    @Nullable
    Cue at(int at, boolean among) {
        if (!isPassive(clause.text(at)) || clause.is(at - 1, "å")) {
            return null;
        }
        boolean ruled = ruledByModal(at);
        Cue cue = cue(at, ruled ? modal(at) : at);
        boolean yours = clause.contains(YOURS) && several();
        boolean plain =
                dutiesBefore || yours || among || ruled || cue != null && dutiesTold && namesThing(cue.first(), at);
        return plain ? cue : null;
    }

    /** "er det din tur: gulv moppes og søppel bæres ut". */
    private boolean several() {
        int passives = 0;
        for (int at = 0; at < clause.size(); at++) {
            passives += isPassive(clause.text(at)) ? 1 : 0;
        }
        return passives > 1;
    }

    /** Whether the thing before the verb is a certain one, or a time or a place stands there. */
    private boolean namesThing(int first, int verb) {
        return first == verb || DEFINITE.matcher(clause.text(verb - 1)).matches() && !clause.is(verb + 1, "av");
    }

    private @Nullable Cue cue(int verb, int modal) {
        int part = part(verb);
        if (part < 0 || clause.is(verb + 1, "av", "som") && part == verb) {
            return null;
        }
        boolean turned = modal != verb && modal + 1 < verb && (modal == part || opens(part));
        int first = turned ? modal + 1 : part == modal || opens(part) ? verb : part;
        return new Cue(first, Form.NOUN, true);
    }

    private boolean opens(int part) {
        return OPENERS.contains(clause.text(part)) || clause.isPreposition(part);
    }

    /** The word "skal" or "må" that the passive hangs on, also over "ryddes og": the verb itself when there is none. */
    private int modal(int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
            if (clause.is(at, "skal") || dutiesBefore && clause.is(at, "må", "kan")) {
                return at;
            }
            if (clause.word(at).afterMark() && !isPassive(clause.text(at))) {
                return verb;
            }
        }
        return verb;
    }

    private boolean ruledByModal(int verb) {
        int modal = modal(verb);
        return modal < verb
                && !clause.is(modal + 1, "du", "vi", "me")
                && !clause.is(modal - 1, "du", "vi", "me", "som");
    }

    private static boolean isPassive(String word) {
        return Verbs.ofPassive(word) != null;
    }

    /** Where the part of the sentence begins that tells this thing and its verb; -1 when it is about the advert. */
    private int part(int verb) {
        int first = verb;
        for (int at = verb; at >= Math.max(0, verb - LONGEST); at--) {
            if (clause.is(at, "dette") && at == verb - 1) {
                return -1;
            }
            if (ABOUT_THE_ADVERT.contains(clause.text(at))) {
                boolean empty = dutiesBefore
                                && clause.is(at, "det")
                                && at == verb - 1
                                && !IMPERSONAL.contains(clause.text(verb))
                        || clause.is(at, "det") && (clause.is(at + 1, "skal", "må") || clause.is(at - 1, "skal", "må"));
                return empty ? at + 1 : -1;
            }
            if (clause.isAnd(at) && passiveBefore(at) || at < verb && clause.is(at, "hvor", "kor", "der")) {
                break;
            }
            first = at;
            if (clause.word(at).afterMark() && (at != verb || passiveBefore(at))) {
                break;
            }
        }
        while (first < verb && clause.isAnd(first)) {
            first++;
        }
        return clause.is(verb, DONE) ? actBefore(first) : first;
    }

    /** "vask av maskiner, disk og gulv gjøres": the act is told as a noun. */
    private int actBefore(int first) {
        for (int at = first; at >= Math.max(0, first - LONGEST); at--) {
            if (clause.act(at) == at && clause.is(at + 1, "av")) {
                return at;
            }
            if (clause.present(at) != null && !Verbs.isTwofold(clause.text(at))) {
                return first;
            }
        }
        return first;
    }

    /** Whether the task before this word is a passive: what comes now is another one. */
    private boolean passiveBefore(int end) {
        for (int at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
            if (isPassive(clause.text(at))) {
                return true;
            }
            if (clause.word(at).afterMark()) {
                return false;
            }
        }
        return false;
    }
}
