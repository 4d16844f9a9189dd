package no.ldo.differentiation.proposals;

import java.util.Set;
import java.util.regex.Pattern;
import no.ldo.differentiation.proposals.Span.Form;
import org.jspecify.annotations.Nullable;

/** What tells in running text that tasks follow: "du skal", "ansvar for", "jobben går ut på", "oppgavene er". */
final class Cues {
    private static final Pattern DUTY = Pattern.compile("(?:.*[a-zæøå])?oppg[aå]ve(?:r|ne|ene|n|a|ane)?|gjøremål|gjeremål");
    private static final Pattern ROLE = Pattern.compile(
            ".{3,}(?:eren|aren|assistenten|hjelpen|mannen|arbeideren|arbeidaren|vikaren|betjenten)|vedkommende|medarbeideren");
    private static final Set<String> LINKS = Set.of(
            "er", "blir", "består", "omfatter", "omfattar", "inkluderer", "innebærer", "inneber", "vil", "kan", "går",
            "handler", "handlar", "vert", "inneholder", "dreier", "starter", "startar", "byrjar", "begynner", "omhandler");
    private static final Set<String> STRONG_LINKS =
            Set.of("består", "omfatter", "omfattar", "inkluderer", "innebærer", "inneber", "inneholder", "omhandler");
    private static final Set<String> AFTER_LINK = Set.of(
            "i", "av", "ut", "på", "om", "seg", "med", "være", "vere", "bli", "vil", "blant", "annet", "mellom", "anna", "bl.a",
            "bl", "a", "for", "eksempel", "døme", "til", "hovedsak", "hovudsak", "hovedsakelig", "hovudsakleg", "å", "både", "først",
            "fremst", "og", "også", "òg", "mye", "mykje", "primært", "det", "særlig", "spesielt", "f.eks", "ansvar", "f", "eks");
    private static final Set<String> WORKPLACE = Set.of(
            "jobben", "arbeidet", "stillingen", "stillinga", "rollen", "rolla", "dagen", "arbeidsdagen", "arbeidsdagene",
            "arbeidsdagane", "hverdagen", "kvardagen", "vakten", "vakta", "skiftet", "jobb", "stilling", "oppdraget", "arbeidsdag",
            "dagane", "dagene", "morgenen", "økta", "økten", "arbeid");
    private static final Set<String> SEEKS =
            Set.of("søker", "søkjer", "trenger", "treng", "ønsker", "ønskjer", "ynskjer", "søkes", "ser", "leter", "leitar");
    private static final Set<String> TAKES = Set.of("ta", "tar", "tek", "tatt", "teke", "evne", "vilje");
    private static final Set<String> REJECTS = Set.of(
            "når", "hvis", "dersom", "om", "at", "fordi", "siden", "sidan", "som", "selv", "sjølv", "mens", "medan", "hva", "kva", "så",
            "for", "da");
    private static final Set<String> MEANS = Set.of("si", "seie", "seia", "betyr", "tyder", "innebærer", "inneber");
    private static final int REACH = 6;
    private static final int LONG_REACH = 10;

    private final Clause clause;
    private final boolean dutiesBefore;

    Cues(Clause clause, boolean dutiesBefore) {
        this.clause = clause;
        this.dutiesBefore = dutiesBefore;
    }

    /**
     * Where tasks begin.
     *
     * @param form null while the first word is none, but a list of infinitives may go on from there
     */
    record Cue(int first, Form form, boolean counts) {}

    /** The cue that this word completes; null when it completes none. */
    @Nullable
    Cue at(int word) {
        Cue cue = finite(word);
        cue = cue == null ? modal(word) : cue;
        cue = cue == null ? responsibility(word) : cue;
        cue = cue == null ? link(word) : cue;
        return cue == null ? help(word) : cue;
    }

    /** "du vasker", "vasker du", "renholderen vasker". */
    private @Nullable Cue finite(int at) {
        String verb = clause.present(at);
        if (verb == null || Verbs.isState(verb) || clause.isPersonal(at)) {
            return null;
        }
        boolean usual = Verbs.isUsual(verb) && !dutiesBefore;
        int subject = at - 1;
        while (clause.is(subject, "også", "òg", "daglig", "dagleg", "selv", "sjølv", "i", "tillegg")) {
            subject--;
        }
        boolean before = clause.is(subject, "du") && !rejected(subject - 1);
        boolean inverted = at > 0 && clause.is(at + 1, "du") && !clause.is(at - 1, "som");
        boolean together = at > 0 && dutiesBefore && clause.is(at + 1, "vi", "me", "ein", "en") && !clause.is(0, "vi");
        boolean role = at == 1 && ROLE.matcher(clause.text(0)).matches() && clause.word(0).start() >= 0;
        return !usual && (before || inverted || together || role) ? new Cue(at, Form.PRESENT, true) : null;
    }

    private boolean rejected(int at) {
        boolean means = clause.is(at, "at") && MEANS.contains(clause.text(at - 1));
        return REJECTS.contains(clause.text(at)) && !means;
    }

    /** "du skal", "må du", "som vil": followed by an infinitive. */
    private @Nullable Cue modal(int at) {
        boolean coming = clause.is(at, "kommer", "kjem") && clause.is(at + 1, "til");
        boolean coming2 = clause.is(at, "kommer", "kjem") && clause.is(at + 1, "du") && clause.is(at + 2, "til");
        if (!coming && !coming2 && !clause.is(at, "skal", "vil", "må", "får")) {
            return null;
        }
        if (!hasSubject(at)) {
            return null;
        }
        boolean plainMust = clause.is(at, "må") && clause.is(at - 1, "du") && at == 1 && !clause.is(at + 1, "også", "òg");
        if (plainMust) {
            return null;
        }
        for (int next = at + 1; next < clause.size() && next <= at + LONG_REACH; next++) {
            if (clause.is(next, "ansvar", "ansvaret", "ikke", "ikkje")) {
                return null;
            }
            String infinitive = clause.infinitive(next);
            if (infinitive == null && next <= at + 2 && !clause.is(next, "både") && clause.couldBeInfinitive(next)) {
                infinitive = clause.text(next);
            }
            if (infinitive != null) {
                return begin(next, infinitive, at);
            }
        }
        return null;
    }

    private Cue begin(int at, String infinitive, int modal) {
        boolean takesPart = clause.is(at, "være", "vere") && clause.is(at + 1, "med");
        boolean vague = Verbs.isState(infinitive) && !takesPart;
        boolean usual = Verbs.isUsual(infinitive) && (clause.is(modal, "må", "får") || clause.endsBefore(at + 1) || clause.isPersonal(at));
        return new Cue(at, Form.INFINITIVE, !vague && !usual);
    }

    private boolean hasSubject(int at) {
        if (clause.is(at - 1, "du", "dere") || clause.is(at - 2, "du")) {
            return !rejected(at - 2);
        }
        if (at > 0 && (clause.is(at + 1, "du", "ein", "en") || clause.is(at + 2, "du"))) {
            return !clause.is(at + 1, "vi", "me");
        }
        if (clause.is(at - 1, "som")) {
            for (int before = at - 2; before >= Math.max(0, at - LONG_REACH); before--) {
                if (SEEKS.contains(clause.text(before))) {
                    return !clause.is(at - 2, "deg") || clause.is(at, "skal");
                }
            }
            return false;
        }
        return at > 0 && at <= 2 && (ROLE.matcher(clause.text(at - 1)).matches() || clause.is(at - 1, "ansatte", "tilsette"));
    }

    /** "ansvar for": what follows, when it is said of the job. */
    private @Nullable Cue responsibility(int at) {
        boolean noun = clause.text(at).matches("(?:hoved|hovud|med)?ansvar(?:et|lig|leg)?") && clause.is(at + 1, "for");
        if (!noun || TAKES.contains(clause.text(at - 1)) || clause.is(at - 1, "du") && TAKES.contains(clause.text(at - 2))) {
            return null;
        }
        boolean ofTheJob = clause.contains(Set.of("du", "dere")) || clause.contains(WORKPLACE) || dutiesBefore;
        int first = at + 2;
        while (clause.is(first, "å", "blant", "annet", "mellom", "anna", "bl.a", "både")) {
            first++;
        }
        if (!ofTheJob || first >= clause.size() || clause.is(first, "at", "egen", "eget", "eigen", "eige")) {
            return null;
        }
        Form form = clause.form(first);
        return new Cue(first, form == null ? Form.NOUN : form, true);
    }

    /** "oppgavene er", "jobben går ut på", "i stillingen inngår", "er det". */
    private @Nullable Cue link(int at) {
        String word = clause.text(at);
        boolean ofDuties = LINKS.contains(word) && near(at, true);
        boolean ofJob = (STRONG_LINKS.contains(word)
                        || clause.is(at, "går") && clause.is(at + 1, "ut")
                        || clause.is(at, "handler", "handlar", "dreier", "starter", "startar", "begynner", "byrjar"))
                && near(at, false);
        boolean belongs = clause.is(at, "inngår", "ligger", "ligg", "hører", "høyrer", "tilhører") && near(at, false);
        boolean there = dutiesBefore && clause.is(at, "er", "blir") && clause.is(at + 1, "det");
        if (!ofDuties && !ofJob && !belongs && !there) {
            return null;
        }
        int first = at + 1;
        while (first < clause.size() && (AFTER_LINK.contains(clause.text(first)) || clause.text(first).matches("kl|\\d.*"))) {
            first++;
        }
        Form form = clause.form(first);
        return form == null ? null : new Cue(first, form, true);
    }

    private boolean near(int at, boolean duties) {
        for (int before = at - 1; before >= Math.max(0, at - REACH); before--) {
            String word = clause.text(before);
            if (duties ? DUTY.matcher(word).matches() : WORKPLACE.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "trenger hjelp til å", "trenger noen til å", "med på å". */
    private @Nullable Cue help(int at) {
        boolean needed = clause.is(at, "hjelp") && clause.is(at + 1, "til", "med") && clause.contains(SEEKS);
        boolean someone = clause.is(at, "til") && clause.is(at + 1, "å") && at > 0 && clause.contains(SEEKS)
                && clause.text(at - 1).matches("noen|nokon|en|ein|folk|person|medarbeider|medarbeidar|deg|.*(?:er|ar|ere|arar|assistent|hjelp)");
        boolean partOf = clause.is(at, "med") && clause.is(at + 1, "på") && clause.is(at + 2, "å") && clause.contains(Set.of("du"));
        if (!needed && !someone && !partOf) {
            return null;
        }
        int first = partOf ? at + 3 : at + 2;
        while (clause.is(first, "å", "er")) {
            first++;
        }
        Form form = clause.form(first);
        return form == null ? null : new Cue(first, form, true);
    }
}
