package no.ldo.differentiation.proposals;

import java.util.Set;
import java.util.regex.Pattern;
import no.ldo.differentiation.proposals.Span.Form;
import org.jspecify.annotations.Nullable;

/** What begins after a comma or an "and" among tasks: another one, or more of the same. */
final class Following {
    private static final Set<String> LIGHT = Lexicon.WORDS.words("light");
    private static final Pattern MANY =
            Pattern.compile("(?:ing|sjon|els|analys|prognos|tenest|tjenest|test|rapport)[ea]r$");
    private static final Pattern ADJECTIVES = Pattern.compile(".*(?:nde|ige|lege|iske|elle|ive|ale)");
    private static final String[] EXAMPLE = {"t.d", "f.eks", "feks", "eksempelvis", "dømes", "eksempel"};
    private static final Pattern SHAPE = Pattern.compile(".{2,}[ea]r");
    private static final Pattern TAKING_PART = Pattern.compile("delta[kg]|medv[ie]rk|bistand|bidrag|assistanse|hjelp");

    private final Clause clause;
    private final Form form;
    private final int first;
    private final boolean each;
    private final boolean among;

    /**
     * For one place in a sentence.
     *
     * @param first where the task before begins; -1 when none is open
     * @param each whether every noun between commas is a task
     * @param among whether a task was told before that one
     */
    Following(Clause clause, Form form, int first, boolean each, boolean among) {
        this.clause = clause;
        this.form = form;
        this.first = first;
        this.each = each;
        this.among = among;
    }

    /** What begins after a comma or an "and"; null when what stands there belongs to the task before, or is none. */
    @Nullable
    Form at(int at, int head) {
        if (head >= clause.size()) {
            return null;
        }
        if (form == Form.PRESENT) {
            return present(at, head);
        }
        String infinitive = clause.infinitive(head);
        boolean alone = form == Form.INFINITIVE && first >= 0 && at - first == 1 && clause.couldBeInfinitive(head);
        if (infinitive == null && (alone || form == Form.INFINITIVE && clause.looksInfinitive(head))) {
            return Form.INFINITIVE;
        }
        boolean noun = Verbs.isTwofold(clause.text(head))
                && (form == Form.NOUN
                        || isExample(at, head)
                        || clause.endsBefore(head + 1) && (holdsAct(at) || holds("ved", at)));
        boolean personal =
                infinitive != null && form != Form.NOUN && clause.sense().isPersonal(head);
        if (clause.word(head).gap().endsWith("-") || personal) {
            return null;
        }
        if (infinitive != null && !noun) {
            return clause.sense().isState(head) ? null : Form.INFINITIVE;
        }
        return form == Form.NOUN ? noun(at, head) : furtherAct(at, head);
    }

    private @Nullable Form present(int at, int head) {
        String verb = clause.present(head);
        if (clause.infinitive(head) != null
                && holdsInfinitive(at)
                && !clause.sense().isState(head)) {
            return Form.INFINITIVE;
        }
        if (clause.endsBefore(head + 1) && listsThings(at)) {
            return null;
        }
        if (clause.is(head, "har") && clause.act(head + 1) == head + 1) {
            return Form.PRESENT;
        }
        boolean alone = first >= 0
                && at - first == 1
                && SHAPE.matcher(clause.text(head)).matches()
                && !clause.isFunction(head);
        if (alone || clause.looksPresent(head)) {
            return Form.PRESENT;
        }
        boolean state =
                Verbs.isState(verb == null ? "" : verb) && !clause.sense().isWorklike(head);
        boolean present = verb != null && !state && clause.presentInList(head) && counts(verb);
        return present ? Form.PRESENT : furtherAct(at, head);
    }

    private @Nullable Form noun(int at, int head) {
        if (first > 1 && clause.isAnd(at) && goesOnWithVerb(head)) {
            return Form.PRESENT;
        }
        int act = clause.act(head);
        boolean example = givesExamples(at) && (act < 0 || clause.endsBefore(act + 1));
        if (clause.isAnd(at) && onlyAdjectives(at) || example) {
            return null;
        }
        return act >= 0 && !belongsToObject(at, act) || act < 0 && bare(at, head) ? Form.NOUN : null;
    }

    /** "produkter som dekk og bilpleie". */
    private boolean isExample(int end, int head) {
        boolean such = false;
        for (int at = Math.max(first, 0); at < end; at++) {
            such |= clause.is(at, "som") && clause.present(at + 1) == null;
        }
        return such && clause.endsBefore(head + 1);
    }

    private boolean holdsPassive(int end) {
        for (int at = first; at < end; at++) {
            if (Verbs.ofPassive(clause.text(at)) != null) {
                return true;
            }
        }
        return false;
    }

    /** "har ansvar for bestilling og teller lageret". */
    private boolean goesOnWithVerb(int head) {
        String verb = clause.present(head);
        return verb != null
                && !Verbs.isTwofold(clause.text(head))
                && !Verbs.isState(verb)
                && !Verbs.isUsual(verb)
                && clause.act(head) < 0
                && !clause.endsBefore(head + 1)
                && !clause.isPreposition(head + 1)
                && PersonCues.tellsOfPerson(clause, first);
    }

    /** "t.d. song, handarbeid og trim". */
    private boolean givesExamples(int end) {
        for (int at = Math.max(first, 0); at < end; at++) {
            if (clause.is(at, EXAMPLE)) {
                return true;
            }
        }
        return false;
    }

    /** "monterer skap, benkeplater, fronter": whether what the verb is done to is a list already. */
    private boolean listsThings(int end) {
        for (int at = first + 1; first >= 0 && at < end; at++) {
            if (clause.word(at).afterMark()) {
                return true;
            }
        }
        return false;
    }

    /** "forebyggende og korrigerende vedlikehold". */
    private boolean onlyAdjectives(int end) {
        for (int at = first; first >= 0 && at < end; at++) {
            if (!ADJECTIVES.matcher(clause.text(at)).matches() || clause.act(at) == at) {
                return false;
            }
        }
        return first >= 0;
    }

    /** An act among verbs: with what it is done to, or behind a verb that tells nothing by itself. */
    private @Nullable Form furtherAct(int at, int head) {
        int act = clause.act(head);
        boolean own =
                act >= 0 && clause.isPreposition(act + 1) && clause.word(at).afterMark();
        return own || act >= 0 && isLight(at) ? Form.NOUN : null;
    }

    /** "delta i vakter", "ivareta bokføring": the act behind the verb is the work, and so is a further one. */
    private boolean isLight(int end) {
        String verb = first < 0 ? null : form == Form.PRESENT ? clause.present(first) : clause.text(first);
        return verb != null
                && LIGHT.contains(verb)
                && !holds("ved", end)
                && (holdsAct(end) || clause.is(first + 1, "i", "med", "ved", "på"));
    }

    private boolean holds(String word, int end) {
        for (int at = Math.max(first, 0); at < end; at++) {
            if (clause.is(at, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsAct(int end) {
        for (int at = Math.max(first, 0) + 1; at < end; at++) {
            if (clause.act(at) == at) {
                return true;
            }
        }
        return false;
    }

    /** "tilsyn med merdar og fortøyingar", "deltaking ved levering og avlusing": more of what the act before is done to. */
    private boolean belongsToObject(int end, int act) {
        boolean many = clause.isAnd(end) && MANY.matcher(clause.text(act)).find();
        boolean part = first >= 0 && TAKING_PART.matcher(clause.text(first)).lookingAt();
        if (first < 0 || !many && !part || !clause.endsBefore(act + 1)) {
            return false;
        }
        for (int at = first + 1; at < end; at++) {
            if (clause.isPreposition(at)) {
                return true;
            }
        }
        return false;
    }

    /** "men også en som lager deig": where the verb stands; -1 when none does. */
    int another(int head) {
        boolean somebody = clause.is(head, "en", "ein", "noen", "nokon") && clause.is(head + 1, "som");
        String verb = somebody && form == Form.PRESENT ? clause.present(head + 2) : null;
        return verb == null || Verbs.isState(verb) ? -1 : head + 2;
    }

    /** "På sommaren rundballepressing": the act behind a time or a place. */
    int actAfter(int head) {
        for (int at = head + 1; at < clause.size() && at <= head + 3 && !clause.endsBefore(at); at++) {
            if (clause.act(at) == at) {
                return at;
            }
        }
        return -1;
    }

    /** What is too general to be a task by itself is one beside others. */
    private boolean counts(String verb) {
        return !Verbs.isUsual(verb) || among || first >= 0;
    }

    /** "hjelper dem med å vaske seg og kle på seg". */
    private boolean holdsInfinitive(int at) {
        for (int within = Math.max(first, 0); within < at; within++) {
            if (clause.is(within, "å")) {
                return !clause.is(within - 1, "for", "uten", "utan");
            }
        }
        return false;
    }

    /** A further noun of a list in which no noun has anything with it yet: "renhold, kasse og varemottak". */
    private boolean bare(int at, int head) {
        if (first < 0
                || clause.leadsAway(head)
                || clause.isFunction(head)
                || isSentence(head)
                || clause.text(at - 1).endsWith("-")) {
            return false;
        }
        boolean plain = true;
        for (int within = first; within < at; within++) {
            plain &= !clause.isPreposition(within);
            if (clause.is(within, "å", "som")) {
                return false;
            }
        }
        boolean mark = clause.word(at).afterMark();
        boolean last =
                clause.isAnd(at) && at - first == 1 && (clause.word(first).afterMark() || clause.act(first) == first);
        return each && (clause.act(first) < 0 || mark && plain)
                || last
                || mark
                        && (clause.is(head + 1, "av")
                                || plain && (clause.act(first) >= 0 || among && !holdsPassive(at)));
    }

    /** Whether no thing is named here, but somebody who does something. */
    boolean isSentence(int head) {
        for (int at = head + 1; at < clause.size() && !clause.endsBefore(at); at++) {
            boolean verb = clause.present(at) != null && !Verbs.isTwofold(clause.text(at)) && !clause.is(at - 1, "som");
            if (verb || clause.is(at, "må", "skal", "kan")) {
                return true;
            }
        }
        return false;
    }
}
