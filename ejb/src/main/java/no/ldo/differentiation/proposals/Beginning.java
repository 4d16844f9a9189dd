package no.ldo.differentiation.proposals;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.ldo.differentiation.proposals.Span.Form;

/** How a line or a sentence begins: whether that is a task although nothing before it says so. */
final class Beginning {
    private static final Set<String> FINITE =
            Set.of("er", "har", "kan", "må", "skal", "vil", "bør", "blir", "får", "var", "kommer", "kjem", "vert");

    /** The act as such: "produksjonen skjer i egne lokaler". */
    private static final Pattern CERTAIN = Pattern.compile(".*(?:sjonen|ingen|inga|ingene|arbeidet|driften|drifta)");

    private static final Pattern LEADER = Pattern.compile(".{3,}(?:leder|leiar|arbeider|arbeidar|plei[ea]r)");

    private static final Set<String> OF_COURSE = Set.of(
            "selvfølge", "selvfølgelig", "selvsagt", "sjølvsagt", "sjølvsagde", "selvsagte", "aktuelt", "aktuell");
    private static final Set<String> PARTS = Set.of("del", "deler", "delar", "fast", "faste", "sentralt", "sentrale");
    /** Verbs that say that something belongs to a job. */
    private static final Set<String> BELONGS = Set.of(
            "inngår", "hører", "høyrer", "tilligger", "tilligg", "skjer", "foregår", "tilfaller", "utgjør", "utgjer");

    private static final Set<String> ABOUT_THE_ADVERT = Set.of(
            "du",
            "vi",
            "me",
            "deg",
            "oss",
            "søknad",
            "søknaden",
            "intervju",
            "intervjuet",
            "cv",
            "attester",
            "attestar");

    private static final Set<String> ABOUT_APPLYING = Set.of(
            "søknad",
            "søknaden",
            "intervju",
            "intervjuet",
            "cv",
            "attester",
            "attestar",
            "kontakt",
            "skjemaet",
            "søkes",
            "søkast",
            "søkjast");
    private static final Set<String> LINKS = Lexicon.WORDS.words("link");
    private static final Set<String> MIDFIELD = Lexicon.WORDS.words("midfield");
    private static final Set<String> JOB = Lexicon.WORDS.words("workplace");
    private static final int SHORTEST_SURE = 4;
    private static final int FEWEST_ACTS = 2;
    private static final int MOST_BEFORE_ACT = 5;

    private final Clause clause;
    private final boolean dutiesBefore;

    Beginning(Clause clause, boolean dutiesBefore) {
        this.clause = clause;
        this.dutiesBefore = dutiesBefore;
    }

    static Beginning of(List<Word> line) {
        return new Beginning(new Clause(line), false);
    }

    /** Whether the line begins as a task does. */
    boolean isLikeATask() {
        int head = clause.skipBefore(0);
        return clause.form(head) != null
                || clause.looksInfinitive(head)
                || clause.present(head) != null
                        && !Verbs.isState(clause.present(head))
                        && !Verbs.isTwofold(clause.text(head));
    }

    /** Whether it is a list of acts. */
    boolean isListOfActs() {
        return listsActs(clause.skipBefore(0));
    }

    /** Whether the line begins with a verb of work, or with an act and what it is done to. */
    boolean isWork() {
        int head = clause.skipBefore(0);
        Form form = clause.form(head);
        return form == Form.INFINITIVE && !Verbs.isUsual(clause.text(head))
                || form == Form.NOUN && clause.is(clause.act(head) + 1, "av");
    }

    /** A sentence without a verb in the present that begins as a task; -1 when it is none. */
    int fragment() {
        int second = secondClause();
        return second < clause.size() ? new Beginning(clause.before(second), dutiesBefore).alone() : alone();
    }

    /** Where somebody else begins to be told about: "vask av gulv skjer daglig, og du ..."; the end when nowhere. */
    private int secondClause() {
        for (int at = 2; at < clause.size(); at++) {
            boolean another = clause.is(at + 1, "du", "vi", "me", "det", "da", "då") || belongs(clause, at - 1);
            if (clause.isAnd(at) && another) {
                return at;
            }
        }
        return clause.size();
    }

    private int alone() {
        int head = clause.skipBefore(0);
        while (clause.is(head, "dessuten", "videre", "vidare", "tillegg", "ellers", "elles")
                || clause.is(head, "i") && clause.is(head + 1, "tillegg")) {
            head++;
        }
        if (dutiesBefore && clause.form(head) == null && afterSmallWords() > 0) {
            return afterSmallWords();
        }
        boolean partOfTheJob = clause.contains(PARTS) && clause.contains(JOB)
                || areDuties()
                || dutiesBefore && clause.contains(OF_COURSE);
        if (clause.is(0, "å") && clause.form(1) == Form.INFINITIVE && !Verbs.isUsual(clause.text(1))) {
            return 1;
        }
        if (beginsWithLongInfinitive(head)
                && !clause.sense().isPlaced(head)
                && !clause.sense().isPersonal(head)) {
            return head;
        }
        if (head == 0 && (toldWithoutSubject() || isOrder())) {
            return 0;
        }
        if (clause.contains(FINITE) && !partOfTheJob || clause.contains(ABOUT_THE_ADVERT) || asksForContact()) {
            return -1;
        }
        if (listsActs(head)) {
            return head;
        }
        if (actAfterTime(head) >= 0) {
            return actAfterTime(head);
        }
        return told(head, partOfTheJob);
    }

    private int told(int head, boolean partOfTheJob) {
        Form begins = clause.form(head);
        if (begins == Form.INFINITIVE) {
            return clause.size() > head + 1 && !clause.endsBefore(head + 1) ? head : -1;
        }
        int act = clause.act(head);
        boolean ofSomething = act >= 0 && clause.is(act + 1, "av");
        boolean belongs = belongs()
                        && (clause.is(head + 1, "av")
                                || !CERTAIN.matcher(clause.text(head)).matches())
                || partOfTheJob;
        boolean further = dutiesBefore && head > 0 && !hasVerb(head);
        return begins == Form.NOUN && (ofSomething || belongs || further) ? head : -1;
    }

    private boolean hasVerb(int from) {
        for (int at = from; at < clause.size(); at++) {
            if (clause.present(at) != null && !Verbs.isTwofold(clause.text(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean belongs() {
        for (int at = 1; at < clause.size(); at++) {
            if (belongs(clause, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this word says that what stands before it belongs to the job. */
    static boolean belongs(Clause clause, int at) {
        boolean lies = clause.is(at, "ligg", "ligger", "høyrer", "hører") && clause.is(at + 1, "òg", "også", "til");
        boolean follows = clause.is(at, "følger", "følgjer", "fylgjer") && clause.is(at + 1, "med", "òg", "også");
        follows |= clause.is(at, "følger", "følgjer", "fylgjer")
                && clause.is(at + 1, "stillingen", "stillinga", "jobben", "rollen", "rolla");
        boolean falls =
                clause.is(at, "faller", "fell", "fall") && clause.is(at + 1, "inn", "under", "på", "også", "òg");
        return lies || follows || falls || BELONGS.contains(clause.text(at));
    }

    /** "vil også være en del av", "kan inngå". */
    static boolean willBelong(Clause clause, int at) {
        if (clause.is(at, "en", "ein") && (clause.is(at + 1, "del") || clause.is(at + 2, "del"))) {
            return true;
        }
        for (int next = at + 1; clause.is(at, "vil", "kan") && next <= at + 2; next++) {
            if (clause.is(next, "være", "vere", "inngå", "høre", "høyre", "bli", "verte")) {
                return true;
            }
        }
        return false;
    }

    /** "Av og til rundvask", "På fredager vask av biler": the act behind a time; -1 when none stands there. */
    private int actAfterTime(int head) {
        if (!dutiesBefore || !clause.isPreposition(head)) {
            return -1;
        }
        for (int at = head + 1; at < Math.min(clause.size(), head + MOST_BEFORE_ACT); at++) {
            if (clause.present(at) != null && !Verbs.isTwofold(clause.text(at))) {
                return -1;
            }
            if (clause.act(at) == at) {
                return at;
            }
        }
        return -1;
    }

    /** "Kasse, varepåfylling og rydding." */
    private boolean listsActs(int head) {
        int acts = 0;
        int items = 1;
        for (int at = head; at < clause.size(); at++) {
            boolean next = at == head || clause.endsBefore(at);
            int item = at > head && clause.isAnd(at) ? at + 1 : at;
            acts += next && clause.act(item) >= 0 ? 1 : 0;
            items += next && at > head ? 1 : 0;
        }
        return acts >= FEWEST_ACTS
                && 2 * acts >= items
                && !clause.contains(LINKS)
                && (clause.act(head) >= 0 || clause.endsBefore(head + 1) || clause.endsBefore(head + 2))
                && !clause.isFunction(head)
                && !clause.isPreposition(head);
    }

    /** "Først og fremst å lage kaffe": where the verb stands; -1 when none does. */
    private int afterSmallWords() {
        int at = 0;
        while (MIDFIELD.contains(clause.text(at))) {
            at++;
        }
        return at > 0 && clause.is(at, "å") && clause.form(at + 1) == Form.INFINITIVE ? at + 1 : -1;
    }

    /** "kontakt leiar", not "kontakt med kundar". */
    private boolean asksForContact() {
        for (int at = 0; at < clause.size(); at++) {
            if (clause.is(at, "kontakt") && !clause.is(at + 1, "med")) {
                return true;
            }
        }
        return false;
    }

    /** "Innkjøp og lønnskjøring er dine hovedoppgaver." */
    private boolean areDuties() {
        for (int at = 1; at < clause.size(); at++) {
            boolean duties = JobCues.DUTY.matcher(clause.text(at)).matches();
            if (duties
                    && (clause.is(at - 1, "er", "blir")
                            || clause.is(at - 2, "er", "blir")
                            || clause.is(at - 3, "er", "blir"))) {
                return true;
            }
        }
        return false;
    }

    /** "Hente barna når vi jobber sent": no order, as "ta kontakt" may be. */
    private boolean beginsWithLongInfinitive(int head) {
        String verb = clause.text(head);
        return verb.length() >= SHORTEST_SURE
                && !clause.isFunction(head)
                && clause.form(head) == Form.INFINITIVE
                && (!clause.endsBefore(head + 1) || clause.form(clause.skipBefore(head + 1)) == Form.INFINITIVE)
                && !clause.contains(ABOUT_APPLYING);
    }

    private boolean isOrder() {
        return !clause.contains(ABOUT_APPLYING) && clause.isOrder(!dutiesBefore);
    }

    /** "Svarer telefonen og booker timer." */
    private boolean toldWithoutSubject() {
        String verb = clause.present(0);
        return verb != null
                && !LEADER.matcher(clause.text(0)).matches()
                && !clause.contains(ABOUT_APPLYING)
                && !Verbs.isState(verb)
                && (!Verbs.isUsual(verb) || clause.sense().isErrand(0))
                && !clause.sense().isPersonal(0)
                && (!Verbs.isTwofold(clause.text(0)) || dutiesBefore && !clause.isPreposition(1))
                && (!clause.endsBefore(1) || dutiesBefore && clause.present(clause.skipBefore(1)) != null)
                && (dutiesBefore || !clause.isPreposition(1))
                && !clause.is(1, "oss", "du", "deg", "vi", "me", "dere", "de", "det");
    }
}
