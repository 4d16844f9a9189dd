package no.ldo.differentiation.proposals;

import java.util.Set;
import no.ldo.differentiation.proposals.Span.Form;
import org.jspecify.annotations.Nullable;

/** Cues that name who does it: "du vasker", "skal du", "renholderen vasker", "vi søker en som skal". */
final class PersonCues {
    private static final int TOGETHER = 5;
    private static final String[] SOME = {
        "siste", "sistemann", "laget", "skiftet", "nokon", "noen", "nokre", "enkelte", "andre", "begge", "alle"
    };
    private static final int MOST_BEFORE = 6;
    private static final int FEW_WORDS = 4;

    private static final Set<String> BETWEEN = Lexicon.WORDS.words("midfield");

    private final Clause clause;
    private final boolean dutiesBefore;
    private final Subject subject;
    private final ModalCues modals;

    PersonCues(Clause clause, boolean dutiesBefore) {
        this.clause = clause;
        this.dutiesBefore = dutiesBefore;
        subject = new Subject(clause);
        modals = new ModalCues(clause, dutiesBefore);
    }

    @Nullable
    Cue at(int word) {
        Cue finite = finite(word);
        return finite == null ? modals.at(word) : finite;
    }

    /** Whether somebody is named before this word, and so does what comes. */
    static boolean tellsOfPerson(Clause clause, int before) {
        for (int at = 0; at < before; at++) {
            if (clause.is(at, "du")) {
                return true;
            }
        }
        return Subject.namesRole(clause, before);
    }

    private @Nullable Cue finite(int at) {
        String verb = clause.present(at);
        if (hasAct(at)) {
            return new Cue(afterHas(at), Form.NOUN, true);
        }
        if (alsoIs(at)) {
            return new Cue(at, Form.PRESENT, false);
        }
        if (verb == null && !clause.couldBePresent(at)
                || verb != null && Verbs.isState(verb) && !clause.sense().isWorklike(at)
                || clause.sense().isPersonal(at)
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
        if (clause.is(at, "søker", "søkjer") && clause.is(at - 1, "som")
                || clause.is(at + 1, "vi", "me") && clause.is(at + 2, "deg")
                || clause.is(at + 1, "du") && clause.is(at - 1, "vi", "me")) {
            return null;
        }
        boolean inverted = at > 0 && clause.is(at + 1, "du") && !clause.is(at - 1, "som");
        boolean together = at > 0
                && !clause.is(at, "gjør", "gjer")
                && dutiesBefore
                && clause.is(at + 1, "vi", "me", "ein", "en", "alle", "laget", "skiftet", "teamet")
                && !clause.is(0, "vi");
        if (!inverted && !together && !afterSubject(at)) {
            return null;
        }
        int first = inverted || together ? twin(at) : at;
        boolean tells = dutiesBefore
                || verb == null
                || !Verbs.isUsual(verb)
                || clause.sense().isErrand(at);
        return new Cue(first, Form.PRESENT, tells && !clause.sense().isPlaced(at));
    }

    /** "Pedagogen har òg omvisingar", "har du vakter". */
    private boolean hasAct(int at) {
        int act = afterHas(at);
        return dutiesBefore
                && clause.is(at, "har")
                && clause.act(act) >= 0
                && !clause.sense().isWorklike(at)
                && (clause.is(at + 1, "du")
                        || clause.is(at - 1, "du") && !subject.rejected(at - 2)
                        || at == 1 && subject.isRole(0));
    }

    private int afterHas(int at) {
        int next = at + 1;
        while (clause.is(next, "du", "det", "den") || BETWEEN.contains(clause.text(next))) {
            next++;
        }
        return next;
    }

    /** "Du er også sekretær, forbereder møter": only what comes after it is work. */
    private boolean alsoIs(int at) {
        return dutiesBefore
                && clause.is(at, "er", "har")
                && clause.is(at - 1, "du")
                && (clause.is(at + 1, "også", "òg", "og", "dessuten")
                        || clause.is(at, "er") && clause.is(at + 1, "sammen", "saman"))
                && !clause.sense().isWorklike(at);
    }

    private boolean afterSubject(int at) {
        int who = at - 1;
        while (BETWEEN.contains(clause.text(who))) {
            who--;
        }
        if (clause.is(who, "jeg", "eg") || clause.is(0, "du") && clause.is(1, "og") && at <= TOGETHER) {
            return true;
        }
        if (clause.is(who, "du")) {
            return (!subject.rejected(who - 1) || isFurther(who - 1, at))
                    && !inverts(who - 1)
                    && !subject.isAside(who, at);
        }
        boolean roleAfter = at > 0 && dutiesBefore && subject.isRole(at + 1);
        if (roleAfter) {
            return true;
        }
        boolean joinsIn =
                clause.is(at - 1, "og") && clause.is(at - 2, "med") && (dutiesBefore || clause.is(at - 3, "du"));
        boolean titled = subject.isTitle(at - 1) && clause.present(at) != null && !Verbs.isUsual(clause.present(at));
        boolean expected = subject.isRole(at - 1)
                && clause.is(at - 2, "at")
                && clause.present(at) != null
                && (dutiesBefore || subject.isExpected(at - 3));
        boolean afterColon = clause.word(at).gap().contains(":")
                && clause.is(0, "du")
                && clause.present(at) != null
                && !Verbs.isTwofold(clause.text(at));
        if (afterColon
                || isOfSome(at)
                || joinsIn
                || titled
                || expected
                || clause.is(at - 1, "som") && (isMeant(at - 2) || subject.isSomebody(at - 1))) {
            return true;
        }
        boolean somebody = clause.is(at - 1, "som")
                && (at <= FEW_WORDS && clause.is(0, "nokon", "noen", "en", "ein", "ei") || subject.sought(at - 2))
                && !clause.is(at - 2, "deg");
        if (somebody && clause.present(at) != null && !Verbs.isUsual(clause.present(at))) {
            return true;
        }
        boolean second = at == 1 || at == 2 && clause.is(1, "vår", "din", "sjølv", "selv");
        return second && subject.isRole(0)
                || at == 1 && dutiesBefore && clause.is(0, "begge", "alle")
                || dutiesBefore && clause.is(at - 1, "hun", "han", "ho", "hen", "man", "ein", "en", "dere");
    }

    /** "Nokon av mannskapa held foredrag", "den som jobber natt går runder", "siste person teller kassa". */
    private boolean isOfSome(int at) {
        String verb = clause.present(at);
        boolean some = clause.is(0, SOME) || clause.is(0, "den") && clause.is(1, "som");
        if (!dutiesBefore || !some || verb == null || at == 0 || at > MOST_BEFORE || Verbs.isTwofold(clause.text(at))) {
            return false;
        }
        for (int before = 1; before < at; before++) {
            boolean other = clause.present(before) != null && !clause.is(before - 1, "som");
            if (other || clause.is(before, "må", "skal", "kan", "vil", "har")) {
                return false;
            }
        }
        return !clause.is(at - 1, "som")
                && !clause.isPreposition(at - 1)
                && (!Verbs.isUsual(verb) || clause.sense().isErrand(at));
    }

    /** "avvik, som du melder videre": work that goes on from what was told before. */
    private boolean isFurther(int at, int verb) {
        String infinitive = clause.present(verb);
        return clause.is(at, "som") && dutiesBefore && infinitive != null && !Verbs.isUsual(infinitive);
    }

    /** "det er du som", "det er kokken som". */
    private boolean isMeant(int at) {
        boolean stressed =
                clause.is(at - 1, "er", "blir", "vert", "det") && clause.is(at - 2, "er", "blir", "det", "du");
        return clause.is(at, "du", "den") && (stressed || clause.is(0, "du", "det", "her", "hos", "som"))
                || stressed && subject.isRole(at);
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
}
