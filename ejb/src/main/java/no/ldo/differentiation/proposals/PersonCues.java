package no.ldo.differentiation.proposals;

import java.util.Set;
import no.ldo.differentiation.proposals.Span.Form;
import org.jspecify.annotations.Nullable;

/** Cues that name who does it: "du vasker", "skal du", "renholderen vasker", "vi søker en som skal". */
final class PersonCues {

    private static final Set<String> BETWEEN = Lexicon.WORDS.words("midfield");

    private final Clause clause;
    private final boolean dutiesBefore;
    private final Subject subject;
    private final Actor actor;
    private final ModalCues modals;

    PersonCues(Clause clause, boolean dutiesBefore) {
        this.clause = clause;
        this.dutiesBefore = dutiesBefore;
        subject = new Subject(clause);
        actor = new Actor(clause, dutiesBefore);
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
        if (isOther(at, verb)) {
            return null;
        }
        boolean inverted = at > 0 && clause.is(at + 1, "du") && !clause.is(at - 1, "som");
        boolean together = at > 0
                && !clause.is(at, "gjør", "gjer")
                && dutiesBefore
                && clause.is(at + 1, "vi", "me", "ein", "en", "alle", "laget", "skiftet", "teamet")
                && !clause.is(0, "vi");
        if (!inverted && !together && !actor.does(at)) {
            return null;
        }
        int first = inverted || together ? twin(at) : at;
        boolean tells = dutiesBefore
                || verb == null
                || !Verbs.isUsual(verb)
                || clause.sense().isErrand(at);
        return new Cue(first, Form.PRESENT, tells && !clause.sense().isPlaced(at));
    }

    /** Whether the word is no verb, or one that is told of somebody else, or no work. */
    private boolean isOther(int at, @Nullable String verb) {
        if (verb == null && !clause.couldBePresent(at)
                || verb != null && Verbs.isState(verb) && !clause.sense().isWorklike(at)
                || clause.sense().isPersonal(at)
                || clause.is(at + 1, "er", "blir", "vert", "ikke", "ikkje", "aldri")) {
            return true;
        }
        int with = PartCues.worksWith(clause, at);
        boolean workWith = with > 0 && clause.form(with + 1) == Form.NOUN;
        if (workWith || PartCues.contributed(clause, at) >= 0 || PartCues.isAim(clause, at)) {
            return true;
        }
        if (verb == null && !clause.is(at - 1, "du") && !clause.is(at + 1, "du")) {
            return true;
        }
        return clause.is(at, "gjør", "gjer")
                        && (clause.is(at + 1, "det") && clause.endsBefore(at + 2) || subject.isRole(at + 1))
                || clause.is(at, "gjør", "gjer") && clause.is(at - 1, "det") && clause.is(at + 1, "du")
                || clause.is(at, "søker", "søkjer") && clause.is(at - 1, "som")
                || clause.is(at + 1, "vi", "me") && clause.is(at + 2, "deg")
                || clause.is(at + 1, "du") && clause.is(at - 1, "vi", "me");
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
