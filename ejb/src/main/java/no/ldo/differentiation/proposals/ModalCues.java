package no.ldo.differentiation.proposals;

import java.util.Set;
import no.ldo.differentiation.proposals.Span.Form;
import org.jspecify.annotations.Nullable;

/** Cues of modal verbs: "du skal", "må du", "som vil", "renholderen skal". */
final class ModalCues {
    private static final Set<String> SEEKS = Lexicon.WORDS.words("seeks");
    private static final Set<String> MIDFIELD = Lexicon.WORDS.words("midfield");
    private static final Set<String> NEEDS = Set.of("trenger", "treng", "behov");
    private static final String[] HIRED = {
        "ansatte",
        "ansette",
        "tilsette",
        "stillingen",
        "stillinga",
        "kollega",
        "kollegaen",
        "personen",
        "kandidaten",
        "man",
        "medarbeider",
        "medarbeidar"
    };
    private static final int REACH = 10;

    private final Clause clause;
    private final boolean dutiesBefore;
    private final Subject subject;

    ModalCues(Clause clause, boolean dutiesBefore) {
        this.clause = clause;
        this.dutiesBefore = dutiesBefore;
        subject = new Subject(clause);
    }

    /** "du skal", "må du", "som vil": followed by an infinitive. */
    @Nullable
    Cue at(int at) {
        boolean coming = clause.is(at, "kommer", "kjem") && (clause.is(at + 1, "til") || clause.is(at + 2, "til"));
        if (!coming
                        && !clause.is(at, "skal", "vil", "må", "får")
                        && !(clause.is(at, "kan") && (needed(at) || added(at)))
                || !hasSubject(at)
                || plainMust(at)) {
            return null;
        }
        for (int next = at + 1; next < clause.size() && next <= at + REACH; next++) {
            if (clause.is(next, "like", "lika") && clause.is(next + 1, "å")
                    || clause.is(at, "får") && (clause.is(next - 1, "å") || clause.is(next + 1, "deg"))
                    || clause.is(next, "ansvar", "ansvaret")
                    || clause.is(next, "gå") && clause.is(next + 1, "av", "over")
                    || clause.is(at, "får") && next > at + 1 && !isSmall(next - 1)
                    || clause.is(next, "ikke", "ikkje") && !clause.is(next + 1, "bare", "berre", "kun")) {
                return null;
            }
            boolean guess = next <= at + 2
                    && !clause.is(at, "får")
                    && !clause.is(next, "både", "vedkommende", "denne")
                    && !clause.is(next - 1, "en", "ein", "ei", "et", "eit", "den", "det", "din", "ditt")
                    && clause.couldBeInfinitive(next);
            if (isSecondModal(at, next) || clause.is(next, "ikke", "ikkje", "bare", "berre")) {
                continue;
            }
            if (clause.infinitive(next) != null || guess) {
                return begin(next, at);
            }
        }
        return null;
    }

    /** "vil du kunne", "du skal kunne", "kan du få lage". */
    private boolean isSecondModal(int modal, int at) {
        return clause.is(modal, "vil", "skal") && clause.is(at, "kunne", "måtte")
                || clause.is(modal, "må")
                        && clause.is(at, "kunne")
                        && (clause.is(modal + 1, "også", "òg") || clause.is(modal + 2, "også", "òg"))
                || clause.is(at, "få") && clause.infinitive(at + 1) != null;
    }

    /** "vi trenger en som kan". */
    private boolean needed(int at) {
        return clause.is(at - 1, "som")
                && (clause.contains(NEEDS)
                        || clause.contains(SEEKS) && clause.is(at + 1, "hjelpe", "bistå", "avlaste", "ta"));
    }

    /** "om sommeren kan du også klippe plen". */
    private boolean added(int at) {
        return at > 0 && dutiesBefore && clause.is(at + 1, "du") && clause.is(at + 2, "også", "òg");
    }

    /** "Du må være": what is asked of the person, not what is done. */
    private boolean plainMust(int at) {
        return at == 1 && clause.is(at, "må") && clause.is(0, "du") && !clause.is(at + 1, "også", "òg");
    }

    /** A word that may stand between "får" and what is done. */
    private boolean isSmall(int at) {
        return MIDFIELD.contains(clause.text(at)) || clause.is(at, "du", "dere", "få", "lov", "kunne");
    }

    private Cue begin(int at, int modal) {
        int with = PartCues.worksWith(clause, at);
        if (with > 0 && clause.form(with + 1) == Form.NOUN) {
            return new Cue(with + 1, Form.NOUN, true);
        }
        boolean takesPart =
                clause.is(at, "være", "vere") && clause.is(at + 1, "med") && !clause.is(at + 2, "på", "til");
        boolean range = clause.is(at + 2, "alt") || clause.is(at + 3, "alt");
        boolean sits = clause.is(at, "sitte", "sitje") && clause.is(at + 2, "ansvar", "ansvaret");
        boolean vague = sits || clause.sense().isState(at) && !takesPart || range;
        boolean usual = Verbs.isUsual(clause.text(at))
                && (clause.is(modal, "får")
                        || clause.is(modal, "må") && !(dutiesBefore && clause.is(modal + 1, "du"))
                        || clause.endsBefore(at + 1)
                        || clause.sense().isPlaced(at)
                        || clause.sense().isPersonal(at));
        return new Cue(at, Form.INFINITIVE, !vague && !usual);
    }

    private boolean hasSubject(int at) {
        if (clause.is(at - 1, "du", "dere") || clause.is(at - 2, "du")) {
            return !subject.rejected(at - 2)
                    || clause.is(at, "skal") && clause.is(at - 2, "at")
                    || dutiesBefore && clause.is(at, "skal", "må") && clause.is(at - 2, "så");
        }
        if (at > 0
                && (clause.is(at + 1, "du", "ein", "en", "noen", "nokon", "man", "hun", "ho", "han", "hen")
                        || clause.is(at + 2, "du"))) {
            return !clause.is(at + 1, "vi", "me");
        }
        if (clause.isAnd(at - 1) && clause.is(at, "skal", "vil") && clause.is(0, "du")) {
            return true;
        }
        if (clause.is(at - 1, "som")) {
            return subject.sought(at - 2) && (!clause.is(at - 2, "deg") || clause.is(at, "skal", "vil") || needed(at));
        }
        if (dutiesBefore && clause.is(at - 1, "hun", "ho", "han", "hen")) {
            return true;
        }
        boolean role = subject.isRole(at - 1) || subject.isRole(at + 1);
        return at > 0
                && ((role || subject.isTitle(at - 1)) && clause.is(at, "skal", "vil")
                        || subject.isRole(0) && at == 1 && clause.is(at, "må") && dutiesBefore
                        || dutiesBefore && clause.is(at - 1, "alle")
                        || clause.is(at - 1, HIRED)
                        || clause.is(0, "den") && at <= REACH && !clause.is(at, "får"));
    }
}
