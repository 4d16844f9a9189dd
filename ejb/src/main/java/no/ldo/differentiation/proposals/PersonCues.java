package no.ldo.differentiation.proposals;

import java.util.Set;
import java.util.regex.Pattern;
import no.ldo.differentiation.proposals.Span.Form;
import org.jspecify.annotations.Nullable;

/** Cues that name who does it: "du vasker", "skal du", "renholderen vasker", "vi søker en som skal". */
final class PersonCues {
    private static final Pattern ROLE = Pattern.compile(
            ".{2,}(?:eren|aren|øren|oren|æren|enten|enta|anten|anta|peuten|ogen|esten|utten|isten|mannen|hjelpen|kokken|verten|vakten|lærlingen|erne|arane|ørane|ørene|entene|entane|istene|istane)|vedkommende");
    private static final Set<String> SEEKS = Lexicon.WORDS.words("seeks");
    private static final Set<String> REJECTS = Lexicon.WORDS.words("rejects");
    private static final Set<String> MEANS = Lexicon.WORDS.words("means");
    private static final Set<String> NEEDS = Set.of("trenger", "treng", "behov");
    private static final int TOGETHER = 5;
    private static final int FEW_WORDS = 4;
    private static final int REACH = 10;

    private static final String[] BETWEEN = {
        "også", "òg", "daglig", "dagleg", "selv", "sjølv", "i", "tillegg", "hver", "kvar", "dag", "ofte", "både"
    };

    private final Clause clause;
    private final boolean dutiesBefore;

    PersonCues(Clause clause, boolean dutiesBefore) {
        this.clause = clause;
        this.dutiesBefore = dutiesBefore;
    }

    @Nullable
    Cue at(int word) {
        Cue finite = finite(word);
        return finite == null ? modal(word) : finite;
    }

    /** Whether somebody is named by what he or she does, before this word: "vaktmesteren". */
    static boolean namesRole(Clause clause, int before) {
        for (int at = 0; at < before; at++) {
            if (ROLE.matcher(clause.text(at)).matches()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Cue finite(int at) {
        String verb = clause.present(at);
        if (alsoIs(at)) {
            return new Cue(at, Form.PRESENT, false);
        }
        if (verb == null && !clause.couldBePresent(at)
                || verb != null && Verbs.isState(verb) && !clause.isWorklike(at)
                || clause.isPersonal(at)
                || clause.is(at + 1, "er", "blir", "vert", "ikke", "ikkje", "aldri")) {
            return null;
        }
        int with = PartCues.worksWith(clause, at);
        boolean workWith = with > 0 && clause.form(with + 1) == Form.NOUN;
        if (workWith || PartCues.contributed(clause, at) >= 0 || PartCues.isAim(clause, at)) {
            return null;
        }
        if (verb == null && !clause.is(at - 1, "du") && !clause.is(at + 1, "du")) {
            return null;
        }
        if (clause.is(at + 1, "vi", "me") && clause.is(at + 2, "deg")
                || clause.is(at + 1, "du") && clause.is(at - 1, "vi", "me")) {
            return null;
        }
        boolean inverted = at > 0 && clause.is(at + 1, "du") && !clause.is(at - 1, "som");
        boolean together = at > 0
                && !clause.is(at, "gjør", "gjer")
                && dutiesBefore
                && clause.is(at + 1, "vi", "me", "ein", "en", "alle")
                && !clause.is(0, "vi");
        if (!inverted && !together && !afterSubject(at)) {
            return null;
        }
        int first = inverted || together ? twin(at) : at;
        boolean tells = dutiesBefore || verb == null || !Verbs.isUsual(verb) || clause.isErrand(at);
        return new Cue(first, Form.PRESENT, tells && !clause.isPlaced(at));
    }

    /** "Du er også sekretær, forbereder møter": only what comes after it is work. */
    private boolean alsoIs(int at) {
        return dutiesBefore
                && clause.is(at, "er", "har")
                && clause.is(at - 1, "du")
                && (clause.is(at + 1, "også", "òg", "dessuten")
                        || clause.is(at, "er") && clause.is(at + 1, "sammen", "saman"))
                && !clause.isWorklike(at);
    }

    private boolean afterSubject(int at) {
        int subject = at - 1;
        while (clause.is(subject, BETWEEN)) {
            subject--;
        }
        if (clause.is(subject, "jeg", "eg") || clause.is(0, "du") && clause.is(1, "og") && at <= TOGETHER) {
            return true;
        }
        if (clause.is(subject, "du")) {
            return (!rejected(subject - 1) || isFurther(subject - 1, at)) && !inverts(subject - 1);
        }
        boolean roleAfter =
                at > 0 && dutiesBefore && ROLE.matcher(clause.text(at + 1)).matches();
        if (roleAfter) {
            return true;
        }
        if (clause.is(at - 1, "som") && isMeant(at - 2)) {
            return true;
        }
        boolean somebody = clause.is(at - 1, "som")
                && (at <= FEW_WORDS && clause.is(0, "nokon", "noen", "en", "ein", "ei") || sought(at - 2))
                && !clause.is(at - 2, "deg");
        if (somebody && clause.present(at) != null && !Verbs.isUsual(clause.present(at))) {
            return true;
        }
        boolean second = at == 1 || at == 2 && clause.is(1, "vår", "din", "sjølv", "selv");
        return second && ROLE.matcher(clause.text(0)).matches()
                || at == 1 && dutiesBefore && clause.is(0, "begge", "alle")
                || dutiesBefore && clause.is(at - 1, "hun", "han", "ho", "hen", "man", "ein", "en", "dere");
    }

    /** "avvik, som du melder videre": work that goes on from what was told before. */
    private boolean isFurther(int at, int verb) {
        String infinitive = clause.present(verb);
        return clause.is(at, "som") && dutiesBefore && infinitive != null && !Verbs.isUsual(infinitive);
    }

    /** "det er du som", "det er kokken som". */
    private boolean isMeant(int at) {
        boolean stressed = clause.is(at - 1, "er", "blir", "vert", "det") && clause.is(at - 2, "er", "blir", "det");
        return clause.is(at, "du", "den") && (stressed || clause.is(0, "du", "det", "her", "hos", "som"))
                || stressed && ROLE.matcher(clause.text(at)).matches();
    }

    /** Whether "du" belongs to the verb before it: "vasker du". */
    private boolean inverts(int at) {
        return !clause.word(at + 1).afterMark() && invertsBefore(at);
    }

    private boolean invertsBefore(int at) {
        return clause.present(at) != null
                || clause.couldBePresent(at)
                || clause.is(at, "skal", "må", "vil", "kan", "har", "er");
    }

    /** "avgrader og vasker du": begins with the first of them. */
    private int twin(int at) {
        if (at <= 2 || !clause.is(at - 1, "og") || clause.present(at - 2) == null) {
            return at;
        }
        int first = at - 2;
        while (first > 1 && clause.word(first).afterMark() && clause.present(first - 1) != null) {
            first--;
        }
        return first;
    }

    private boolean rejected(int at) {
        int verb = clause.is(at - 1, "det") ? at - 2 : at - 1;
        boolean means = clause.is(at, "at") && MEANS.contains(clause.text(verb));
        return REJECTS.contains(clause.text(at)) && !means;
    }

    /** "du skal", "må du", "som vil": followed by an infinitive. */
    private @Nullable Cue modal(int at) {
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

    private Cue begin(int at, int modal) {
        boolean takesPart =
                clause.is(at, "være", "vere") && clause.is(at + 1, "med") && !clause.is(at + 2, "på", "til");
        boolean range = clause.is(at + 2, "alt") || clause.is(at + 3, "alt");
        boolean vague = clause.isState(at) && !takesPart || range;
        boolean usual = Verbs.isUsual(clause.text(at))
                && (clause.is(modal, "må", "får")
                        || clause.endsBefore(at + 1)
                        || clause.isPlaced(at)
                        || clause.isPersonal(at));
        return new Cue(at, Form.INFINITIVE, !vague && !usual);
    }

    private boolean hasSubject(int at) {
        if (clause.is(at - 1, "du", "dere") || clause.is(at - 2, "du")) {
            return !rejected(at - 2)
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
            return sought(at - 2) && (!clause.is(at - 2, "deg") || clause.is(at, "skal", "vil") || needed(at));
        }
        if (dutiesBefore && clause.is(at - 1, "hun", "ho", "han", "hen")) {
            return true;
        }
        boolean role = ROLE.matcher(clause.text(at - 1)).matches()
                || ROLE.matcher(clause.text(at + 1)).matches();
        return at > 0
                && (role && clause.is(at, "skal", "vil")
                        || clause.is(
                                at - 1,
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
                                "medarbeidar")
                        || clause.is(0, "den") && at <= REACH && !clause.is(at, "får"));
    }

    private boolean sought(int at) {
        for (int before = at; before >= Math.max(0, at - REACH); before--) {
            if (SEEKS.contains(clause.text(before))) {
                return true;
            }
        }
        return false;
    }
}
