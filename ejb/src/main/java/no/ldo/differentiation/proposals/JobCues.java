package no.ldo.differentiation.proposals;

import java.util.Set;
import java.util.regex.Pattern;
import no.ldo.differentiation.proposals.Span.Form;
import org.jspecify.annotations.Nullable;

/** Cues that name the job: "ansvar for", "jobben går ut på", "oppgavene er". */
final class JobCues {
    static final Pattern DUTY = Pattern.compile(
            "(?:.*[a-zæøå])?oppg[aå]v(?:e(?:r|ne|ene|n|a|ane)?|a|ane)|(?:arbeids|stillings)?innh[oa]ld(?:et)?|(?:hoved|hovud)?ansvar(?:et)?|(?:hoved|hovud)arbeid(?:et)?|gjøremål(?:ene|a)?|gjeremål(?:a|ene)?"
                    + "|(?:hoved|hovud)?(?:arbeids|ansvars)(?:område|områda|områder|områdene|områdane|felt)");
    private static final Pattern RESPONSIBLE = Pattern.compile(
            "(?:hoved|hovud|med|total|personal|fag|drifts|prosjekt|budsjett|økonomi|resultat)?ansvar(?:et|lig|leg)?");
    private static final Pattern CLOCK = Pattern.compile("kl|\\d.*");
    private static final String[] SUCH = {
        "som", "innen", "innenfor", "innan", "innanfor", "knyttet", "knytt", "knytta", "slik"
    };
    private static final Set<String> YOU = Set.of("du", "dere");
    private static final Set<String> LINKS = Lexicon.WORDS.words("link");
    private static final Set<String> STRONG_LINKS = Lexicon.WORDS.words("stronglink");
    private static final Set<String> AFTER_LINK = Lexicon.WORDS.words("afterlink");
    private static final Set<String> WORKPLACE = Lexicon.WORDS.words("workplace");
    private static final Set<String> SEEKS = Lexicon.WORDS.words("seeks");
    private static final Set<String> TAKES = Lexicon.WORDS.words("takes");
    private static final Set<String> COVERS =
            Set.of("betyr", "omfatter", "omfattar", "omfatte", "inkluderer", "inkludere", "består", "bestå");
    private static final Pattern NO_WORK = Pattern.compile(
            ".*(?:kveld|helg|natt|turnus|vakter|vakt|skift|reise|team|prosent|stilling|ansatte|tilsette|timer|dager).*|\\d.*");
    private static final Set<String> COLLEAGUE = Set.of(
            "kollega", "kollegaen", "medarbeider", "medarbeidar", "medarbeideren", "medarbeidaren", "vedkommende");
    private static final Set<String> CENTRAL = Set.of("sentralt", "sentrale", "sentral");
    private static final Set<String> LIES =
            Set.of("ligger", "ligg", "hører", "høyrer", "inngår", "tilligger", "påligger");
    private static final Set<String> PARTS = Set.of("del", "viktig", "viktigste", "viktigaste", "sentral", "sentralt");
    private static final Pattern JOB = Pattern.compile(
            ".{2,}(?<!sam)(?:arbeid|arbeidet|arbeidsdag(?:en)?|tilsetting(?:en|a)|ansettelsen|stilling(?:en|a)|jobben)|renholdet|reinhaldet|vedlikehaldet|vedlikeholdet|driften|drifta|tjenesten|tenesta");
    private static final int REACH = 6;

    private final Clause clause;
    private final boolean dutiesBefore;

    JobCues(Clause clause, boolean dutiesBefore) {
        this.clause = clause;
        this.dutiesBefore = dutiesBefore;
    }

    @Nullable
    Cue at(int word) {
        Cue cue = responsibility(word);
        return cue == null ? link(word) : cue;
    }

    /** "ansvar for": what follows, when it is said of the job. */
    private @Nullable Cue responsibility(int at) {
        boolean furtherClause = clause.is(at, "at") && (clause.word(at).afterMark() || clause.isAnd(at - 1));
        if (furtherClause && isResponsible(at) && at + 1 < clause.size()) {
            return new Cue(at + 1, Form.NOUN, true);
        }
        boolean again = clause.isAnd(at) && clause.is(at + 1, "for") && isResponsible(at);
        boolean noun = RESPONSIBLE.matcher(clause.text(at)).matches() && clause.is(at + 1, "for") || again;
        boolean taken =
                TAKES.contains(clause.text(at - 1)) || clause.is(at - 1, "du") && TAKES.contains(clause.text(at - 2));
        if (!noun
                || taken
                || !(dutiesBefore
                        || clause.contains(YOU)
                        || clause.contains(COLLEAGUE)
                        || clause.contains(WORKPLACE)
                        || Subject.namesRole(clause, at))) {
            return null;
        }
        int first = at + 2;
        while (clause.is(first, "å", "blant", "annet", "mellom", "anna", "bl.a", "både")) {
            first++;
        }
        if (clause.is(first, "at")) {
            return new Cue(again ? first + 1 : at, Form.NOUN, true);
        }
        if (first >= clause.size() || clause.is(first, "egen", "eget", "eigen", "eige")) {
            return null;
        }
        Form form = clause.form(first);
        return new Cue(first, form == null ? Form.NOUN : form, true);
    }

    /** Whether "ansvar for" stands before this word. */
    private boolean isResponsible(int end) {
        for (int at = 0; at < end; at++) {
            if (RESPONSIBLE.matcher(clause.text(at)).matches() && clause.is(at + 1, "for")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Cue link(int at) {
        Cue own = ownTask(at);
        if (own != null) {
            return own;
        }
        if (DUTY.matcher(clause.text(at)).matches() && clause.is(at - 1, "er", "blir", "vert")) {
            return Cue.ifTask(clause, at + 1);
        }
        if (DUTY.matcher(clause.text(at)).matches() && clause.is(at + 1, SUCH)) {
            return such(at);
        }
        if (clause.word(at).gap().contains(":")) {
            boolean ofTheJob =
                    dutiesBefore || clause.contains(YOU) || clause.contains(WORKPLACE) || clause.contains(SEEKS);
            return ofTheJob && clause.form(at) != null ? Cue.ifTask(clause, at) : null;
        }
        if (dutiesBefore && clause.is(at, "er", "blir", "vert") && clause.is(at - 1, "det")) {
            return thereIs(at);
        }
        if (dutiesBefore && clause.is(at, "det") && clause.is(at - 1, "blir", "vert") && thereIs(at) != null) {
            return thereIs(at);
        }
        if (!ofDuties(at) && !ofJob(at) && !(at > 0 && clause.is(at, "er", "blir") && clause.is(at + 1, "det"))) {
            return null;
        }
        int first = WORKPLACE.contains(clause.text(at + 1)) ? at + 2 : at + 1;
        while (AFTER_LINK.contains(clause.text(first))
                || CLOCK.matcher(clause.text(first)).matches()) {
            first++;
        }
        boolean further = dutiesBefore && clause.is(at - 1, "elles", "ellers", "så", "deretter", "tillegg");
        boolean changed = clause.is(first - 1, "bli", "verte", "verta") && clause.form(first) == Form.INFINITIVE;
        boolean verbThere = changed
                || !further
                        && clause.is(at + 1, "det")
                        && clause.is(at, "er", "blir")
                        && clause.form(first) != Form.NOUN;
        Cue task = verbThere ? null : Cue.ifTask(clause, first);
        return task == null && namesThings(at, first) ? new Cue(first, Form.NOUN, true) : task;
    }

    /** "det er din oppgave å", "får i oppgave å", "stillingen er knyttet til". */
    private @Nullable Cue ownTask(int at) {
        boolean duty =
                DUTY.matcher(clause.text(at)).matches() || clause.is(at, "jobb") && clause.is(at - 1, "din", "di");
        if (duty && clause.is(at + 1, "å")) {
            return Cue.ifTask(clause, at + 2);
        }
        boolean partOfTheJob = WORKPLACE.contains(clause.text(at)) && (clause.contains(PARTS) || clause.contains(LIES));
        if (partOfTheJob && clause.is(at + 1, "å")) {
            return Cue.ifTask(clause, at + 2);
        }
        boolean tied = clause.is(at, "knyttet", "knytt", "knytta", "lagt") && clause.is(at + 1, "til");
        if (tied && (near(at, true) || near(at, false))) {
            return Cue.ifTask(clause, at + 2);
        }
        return null;
    }

    /** "oppgaver som", "oppgaver innen", "oppgaver knyttet til". */
    private @Nullable Cue such(int at) {
        int first = at + 2;
        while (clause.is(
                first, "som", "til", "blant", "annet", "mellom", "anna", "bl.a", "for", "eksempel", "å", "både")) {
            first++;
        }
        return Cue.ifTask(clause, first);
    }

    /** "det er mye løfting". */
    private @Nullable Cue thereIs(int at) {
        int first = at + 1;
        while (clause.is(first, "en", "ein", "del", "mye", "mykje", "også", "òg", "noe", "noko", "litt")) {
            first++;
        }
        return clause.form(first) == Form.NOUN ? Cue.ifTask(clause, first) : null;
    }

    /** "arbeidet omfatter lager og post", "ansvaret ditt er sauene". */
    private boolean namesThings(int at, int first) {
        boolean answers = RESPONSIBLE.matcher(clause.text(at - 1)).matches()
                || RESPONSIBLE.matcher(clause.text(at - 2)).matches();
        return (COVERS.contains(clause.text(at)) || answers)
                && first < clause.size()
                && !clause.isFunction(first)
                && !clause.leadsAway(first)
                && !NO_WORK.matcher(clause.text(first)).matches();
    }

    /** "oppgavene er". */
    private boolean ofDuties(int at) {
        return LINKS.contains(clause.text(at)) && near(at, true);
    }

    /** "jobben går ut på", "i stillingen inngår", "dagen begynner med". */
    private boolean ofJob(int at) {
        boolean goes = clause.is(at, "går")
                && (clause.is(at + 1, "ut", "med") || clause.is(at + 2, "ut", "med") || clause.is(at + 3, "ut"));
        boolean verb = STRONG_LINKS.contains(clause.text(at))
                || clause.is(at, "handler", "handlar", "dreier", "starter", "startar", "begynner", "byrjar")
                || clause.is(at, "står") && clause.contains(CENTRAL)
                || clause.is(at, "spenner", "strekker", "strekk") && clause.is(at + 1, "fra", "frå", "over")
                || clause.is(at, "inngår", "ligger", "ligg", "hører", "høyrer", "tilhører");
        boolean is = clause.is(at, "er", "blir", "vert")
                && (clause.is(at + 1, "å") || clause.is(at + 2, "å") || clause.is(at + 3, "å"));
        boolean naturalPart = clause.is(at, "er")
                && clause.form(at + 1) == Form.NOUN
                && clause.is(at + 2, "en", "ein", "også", "òg")
                && clause.contains(PARTS)
                && clause.contains(WORKPLACE);
        boolean partIs = clause.is(at, "er") && clause.contains(PARTS) && clause.form(at + 1) == Form.NOUN;
        boolean meansTo = clause.is(at, "handler", "handlar", "dreier", "går")
                        && (clause.is(at + 2, "å") || clause.is(at + 3, "å"))
                || clause.is(at, "betyr", "tyder", "inneber", "innebærer") && clause.is(at + 1, "å");
        boolean mostImportant = is && clause.is(at - 1, "gjør", "gjer", "viktigste", "viktigaste", "del");
        boolean inverted = COVERS.contains(clause.text(at)) && WORKPLACE.contains(clause.text(at + 1));
        boolean told = dutiesBefore
                && clause.is(at - 1, "det", "dette")
                && clause.is(at, "betyr", "innebærer", "inneber", "omfatter", "omfattar", "inkluderer");
        boolean mostly = told
                || dutiesBefore
                        && clause.is(at, "handler", "handlar")
                        && clause.is(at + 1, "om")
                        && clause.act(at + 2) >= 0;
        return naturalPart
                || inverted
                || mostly
                || meansTo
                || mostImportant
                || (goes || verb || is || partIs) && near(at, false);
    }

    private boolean near(int at, boolean duties) {
        for (int before = at - 1; before >= Math.max(0, at - REACH); before--) {
            String word = clause.text(before);
            if (duties
                    ? DUTY.matcher(word).matches()
                    : WORKPLACE.contains(word) || JOB.matcher(word).matches()) {
                return true;
            }
        }
        return false;
    }
}
