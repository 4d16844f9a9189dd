package no.ldo.differentiation.proposals;

import java.util.Set;

/** Whether a verb in the present is told of whoever does the job. */
final class Actor {
    private static final Set<String> BETWEEN = Lexicon.WORDS.words("midfield");
    private static final String[] SOME = {
        "siste", "sistemann", "laget", "skiftet", "nokon", "noen", "nokre", "enkelte", "andre", "begge", "alle"
    };
    private static final int MOST_BEFORE = 6;
    private static final int FEW_WORDS = 4;
    private static final int TOGETHER = 5;

    private final Clause clause;
    private final boolean dutiesBefore;
    private final Subject subject;

    Actor(Clause clause, boolean dutiesBefore) {
        this.clause = clause;
        this.dutiesBefore = dutiesBefore;
        subject = new Subject(clause);
    }

    /** Whether the verb here is told of whoever does the job. */
    boolean does(int at) {
        int who = at - 1;
        while (BETWEEN.contains(clause.text(who))) {
            who--;
        }
        if (clause.is(who, "jeg", "eg") || clause.is(0, "du") && clause.is(1, "og") && at <= TOGETHER) {
            return true;
        }
        if (clause.is(who, "du", "dere", "dykk")) {
            return (!subject.rejected(who - 1) || isFurther(who - 1, at))
                    && !inverts(who - 1)
                    && !subject.isAside(who, at);
        }
        return at > 0 && dutiesBefore && subject.isRole(at + 1)
                || isTold(at)
                || isOfSome(at)
                || clause.is(at - 1, "som") && (isMeant(at - 2) || subject.isSomebody(at - 1))
                || isSought(at)
                || isNamed(at);
    }

    /** "med og riggar", "daglig leder fører", "det ventes at lederen åpner", "du er vert: viser gjester rundt". */
    private boolean isTold(int at) {
        String verb = clause.present(at);
        if (clause.is(at - 1, "og") && clause.is(at - 2, "med") && (dutiesBefore || clause.is(at - 3, "du"))) {
            return true;
        }
        boolean titled = subject.isTitle(at - 1) && !Verbs.isUsual(verb == null ? "" : verb);
        boolean expected =
                subject.isRole(at - 1) && clause.is(at - 2, "at") && (dutiesBefore || subject.isExpected(at - 3));
        boolean afterColon =
                clause.word(at).gap().contains(":") && clause.is(0, "du") && !Verbs.isTwofold(clause.text(at));
        return verb != null && (titled || expected || afterColon);
    }

    /** "en som vasker", "vi søker en vakt som låser". */
    private boolean isSought(int at) {
        boolean somebody = clause.is(at - 1, "som")
                && (at <= FEW_WORDS && clause.is(0, "nokon", "noen", "en", "ein", "ei") || subject.sought(at - 2))
                && !clause.is(at - 2, "deg");
        return somebody && clause.present(at) != null && !Verbs.isUsual(clause.present(at));
    }

    /** "renholderen vasker", "alle rydder", "hun låser". */
    private boolean isNamed(int at) {
        boolean second = at == 1 || at == 2 && clause.is(1, "vår", "din", "sjølv", "selv");
        return second && subject.isRole(0)
                || at == 1 && clause.is(0, "de") && clause.text(1).endsWith("ar")
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
        return clause.is(at, "som", "så") && dutiesBefore && infinitive != null && !Verbs.isUsual(infinitive);
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
}
