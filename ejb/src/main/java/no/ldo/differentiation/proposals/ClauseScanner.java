package no.ldo.differentiation.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.ldo.differentiation.proposals.Span.Form;
import org.jspecify.annotations.Nullable;

/** Cuts one sentence into tasks: each verb, or each noun of an act, with what belongs to it. */
final class ClauseScanner {
    private static final Set<String> AMONG = Lexicon.WORDS.words("among");
    private static final Set<String> LIKEWISE = Lexicon.WORDS.words("likewise");
    private static final Set<String> ASIDE = Set.of("selvfølgelig", "sjølvsagt", "selvsagt", "naturligvis", "såklart");
    private final Clause clause;
    private final List<Span> found = new ArrayList<>();
    private @Nullable Form form;
    private int first = -1;
    private int reached = -1;
    private boolean dutiesBefore;
    private boolean each;
    private boolean thingFirst;

    ClauseScanner(List<Word> words, Roles roles) {
        clause = new Clause(words, roles);
    }

    /**
     * The tasks that running text tells.
     *
     * @param afterDuties whether a duty was told right before
     * @param dutiesTold whether one was told anywhere before
     */
    List<Span> prose(boolean afterDuties, boolean dutiesTold) {
        dutiesBefore = afterDuties;
        PersonCues persons = new PersonCues(clause, dutiesBefore);
        JobCues jobs = new JobCues(clause, dutiesBefore);
        PartCues parts = new PartCues(clause, dutiesBefore);
        Passive passives = new Passive(clause, dutiesBefore, dutiesTold);
        int mark = -1;
        int begin = beginFragment();
        for (int at = Math.max(0, begin + 1); at < clause.size(); at++) {
            Cue cue = persons.at(at);
            cue = cue == null ? jobs.at(at) : cue;
            cue = cue == null ? parts.at(at) : cue;
            boolean active = cue != null;
            cue = active ? cue : passives.at(at, first >= 0 || !found.isEmpty());
            if (cue != null && cue.first() > reached) {
                close(Math.min(mark > first ? mark : at, cue.first()));
                form = cue.form();
                thingFirst = !active && cue.first() < at;
                each = active && form == Form.NOUN && clause.form(cue.first()) == null;
                first = cue.counts() ? cue.first() : -1;
                reached = cue.first();
                at = cue.form() == Form.PRESENT ? cue.first() : Math.max(at, cue.first());
            } else if (fromTo(at)) {
                close(at);
                begin(at + 1, Form.NOUN);
            } else if (form != null && clause.endsBefore(at)) {
                mark = clause.word(at).afterMark() ? at : mark;
                if (thingFirst && mark == at) {
                    close(at);
                }
                at = boundary(at);
            }
        }
        close(clause.size());
        return found;
    }

    private int beginFragment() {
        int begin = new Beginning(clause, dutiesBefore).fragment();
        if (begin >= 0) {
            clause.readImperatives(begin);
            Form told = clause.present(begin) == null ? Form.NOUN : Form.PRESENT;
            begin(begin, clause.form(begin) == null ? told : clause.form(begin));
        }
        return begin;
    }

    /**
     * The tasks of a line in a list of duties.
     *
     * @param eachNoun whether every noun between commas is one, although it names no act
     */
    List<Span> listed(boolean eachNoun) {
        each = eachNoun;
        int head = clause.skipBefore(0);
        if (clause.size() == 0 || head >= clause.size()) {
            return found;
        }
        int tied = tiedTo(head);
        each |= tied > head;
        head = tied;
        begin(head, listedForm(head));
        Passive passives = new Passive(clause, true, true);
        int mark = -1;
        for (int at = head + 1; at < clause.size(); at++) {
            Cue cue = form == Form.NOUN ? passives.at(at, true) : null;
            if (cue != null && cue.first() > reached) {
                close(Math.min(mark > first ? mark : at, cue.first()));
                begin(cue.first(), Form.NOUN);
            } else if (clause.endsBefore(at)) {
                mark = clause.word(at).afterMark() ? at : mark;
                at = boundary(at);
            }
        }
        close(clause.size());
        return found;
    }

    /** Past "oppgaver knyttet til". */
    private int tiedTo(int head) {
        if (!JobCues.DUTY.matcher(clause.text(head)).matches()) {
            return head;
        }
        boolean tied = clause.is(head + 1, "knyttet", "knytt", "knytta") && clause.is(head + 2, "til");
        int past = tied ? head + 3 : clause.is(head + 1, "innen", "innan", "innenfor", "innanfor") ? head + 2 : head;
        return past < clause.size() ? past : head;
    }

    private Form listedForm(int head) {
        clause.readImperatives(head);
        if (clause.infinitive(head) != null) {
            return Form.INFINITIVE;
        }
        if (clause.act(head) >= 0) {
            return Form.NOUN;
        }
        if (clause.couldBeInfinitive(head)
                && !clause.endsBefore(head + 1)
                && !clause.text(head).matches(".*(?:nde|ige|lege|iske)")) {
            return Form.INFINITIVE;
        }
        return clause.present(head) != null && clause.size() > head + 1 ? Form.PRESENT : Form.NOUN;
    }

    /** "fra transport av varer til løfting av takstoler". */
    private boolean fromTo(int at) {
        if (form != Form.NOUN || first <= 0 || !clause.is(at, "til") || clause.act(at + 1) < 0) {
            return false;
        }
        for (int before = at - 1; before >= 0 && !clause.is(before, "til"); before--) {
            if (clause.is(before, "fra", "frå") && before < first) {
                return true;
            }
        }
        return false;
    }

    private int boundary(int at) {
        if (clause.isAnd(at) && clause.text(at - 1).endsWith("-")) {
            return at;
        }
        int head = clause.skipBefore(at);
        if (head == at && clause.isAnd(at)) {
            head = clause.skipBefore(at + 1);
        }
        head = throughPreposition(head);
        Following following = following();
        int another = following.another(head);
        if (another > head) {
            close(at);
            begin(another, Form.PRESENT);
            return another;
        }
        Form next = following.at(at, head);
        if (next != null) {
            close(at);
            begin(head, next);
            return head;
        }
        boolean mark = clause.word(at).afterMark();
        boolean state = form == Form.PRESENT && clause.present(head) != null && clause.presentInList(head)
                || form == Form.INFINITIVE && clause.infinitive(head) != null && !Verbs.isTwofold(clause.text(head));
        if (state
                || mark && clause.leadsAway(head) && !clause.is(head, "blant", "mellom")
                || mark && form == Form.NOUN && following.isSentence(head)
                || mark && ASIDE.contains(clause.text(head))
                || clause.is(head, "du", "vi", "me", "alle", "men", "dette", "det")) {
            close(at);
        }
        int act = form == Form.NOUN && first < 0 && mark ? following.actAfter(head) : -1;
        if (act >= 0) {
            begin(act, Form.NOUN);
            return act;
        }
        return Math.max(at, Math.min(head, clause.size()) - 1);
    }

    /** "andre om å selge dem": to the verb, when such a verb was told before. */
    private int throughPreposition(int head) {
        int at = head;
        while (form == Form.INFINITIVE && LIKEWISE.contains(clause.text(at))) {
            at++;
        }
        boolean again = form == Form.INFINITIVE && clause.is(at, "om", "på", "med", "til") && clause.is(at + 1, "å");
        return again && clause.infinitive(at + 2) != null ? at + 2 : head;
    }

    private Following following() {
        return new Following(clause, form == null ? Form.NOUN : form, first, each, dutiesBefore || !found.isEmpty());
    }

    private void begin(int at, Form as) {
        each &= as == Form.NOUN;
        thingFirst = false;
        first = at;
        reached = at;
        form = as;
    }

    private void close(int end) {
        int before = withoutBelonging(end);
        while (before > first + 1 && clause.isAnd(before - 1)) {
            before--;
        }
        if (first >= 0 && before > first && form != null) {
            found.add(
                    new Span(clause.word(first).start(), clause.word(before - 1).end(), form));
        }
        first = -1;
    }

    /** "vedlikehold av verktøy hører også til": without what says that it belongs to the job. */
    private int withoutBelonging(int before) {
        for (int within = first + 1; first >= 0 && within < before; within++) {
            boolean among = clause.is(within, "er") && AMONG.contains(clause.text(within + 1));
            boolean belongs = Beginning.belongs(clause, within) || Beginning.willBelong(clause, within);
            if (among || (form == Form.NOUN || clause.is(0, "å")) && belongs) {
                return within;
            }
        }
        return before;
    }
}
