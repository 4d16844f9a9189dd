package no.ldo.differentiation.proposals;

import java.util.Set;
import java.util.regex.Pattern;
import no.ldo.differentiation.proposals.Span.Form;
import org.jspecify.annotations.Nullable;

/** Cues that say that something belongs to the job, or that help is needed with it: "det hører med å", "trenger hjelp til". */
final class PartCues {
    private static final Pattern SOMEBODY =
            Pattern.compile("noen|nokon|en|ein|folk|person|deg|.{3,}(?:er|ar|ere|arar|assistent|hjelp)");
    private static final Set<String> YOU = Set.of("du", "dere", "deg");
    private static final Set<String> WE = Set.of("vi", "me");
    private static final Set<String> SPEND = Set.of(
            "bruker",
            "brukar",
            "brukes",
            "tid",
            "tida",
            "tiden",
            "regne",
            "rekne",
            "bedt",
            "beden",
            "forberedt",
            "budd",
            "innstilt",
            "satt",
            "sett",
            "settes",
            "førebudd",
            "belage");
    private static final Set<String> GO =
            Set.of("nytta", "benyttet", "vies", "avsatt", "går", "brukes", "brukt", "bruker", "brukar");
    private static final Set<String> TIME =
            Set.of("tid", "tida", "tiden", "dagen", "dagane", "dagene", "dager", "dagar", "timer", "timar");
    private static final Set<String> MUST = Set.of("du", "skal", "må", "får", "vil");
    private static final Set<String> WORKPLACE = Lexicon.WORDS.words("workplace");
    private static final Set<String> SEEKS = Lexicon.WORDS.words("seeks");
    private static final int REACH = 6;
    private static final int FEW_WORDS = 5;

    private final Clause clause;
    private final boolean dutiesBefore;
    private final ExpectedCues expected;

    PartCues(Clause clause, boolean dutiesBefore) {
        this.clause = clause;
        this.dutiesBefore = dutiesBefore;
        expected = new ExpectedCues(clause);
    }

    /** "bidrar til et godt miljø": an aim and no work. */
    static boolean isAim(Clause clause, int at) {
        int to = clause.is(at + 1, "du") ? at + 2 : at + 1;
        return clause.is(at, "bidrar", "bidreg") && clause.is(to, "til") && contributed(clause, at) < 0;
    }

    /** Where the work begins in "bidrar til å utvikle rutiner", "lyst til å bake"; -1 for "bidrar til et godt miljø". */
    static int contributed(Clause clause, int at) {
        int to = clause.is(at + 1, "du", "vi", "me") ? at + 2 : at + 1;
        if (!clause.is(at, "bidra", "bidrar", "bidreg", "lyst") || !clause.is(to, "til", "med", "på")) {
            return -1;
        }
        int first = clause.is(to + 1, "å") ? to + 2 : to + 1;
        return clause.form(first) != null && !Verbs.isUsual(clause.text(first)) ? first : -1;
    }

    /** Past "alt fra". */
    private int past(int at) {
        return clause.is(at, "alt") && clause.is(at + 1, "fra", "frå") ? at + 2 : at;
    }

    /** "i tillegg til renhold", "foruten å kjøre buss", "nokon til mjølking", "alt fra rydding". */
    private @Nullable Cue besides(int at) {
        boolean yours = dutiesBefore || clause.contains(YOU);
        boolean more =
                clause.is(at, "til") && clause.is(at - 1, "tillegg") || clause.is(at, "foruten", "forutan", "utenom");
        boolean somebody = clause.is(at, "til")
                && clause.is(at - 1, "noen", "nokon", "folk", "person", "deg", "hender", "hjelp")
                && clause.contains(SEEKS);
        boolean weight = clause.is(at, "på")
                && clause.is(at - 1, "vekt", "hovedvekt", "hovudvekt", "fokus", "hovedfokus")
                && clause.contains(WORKPLACE);
        boolean range = clause.is(at, "fra", "frå") && clause.is(at - 1, "alt", "alle");
        int first = clause.is(at + 1, "å") ? at + 2 : at + 1;
        return (yours && (more || range) || somebody || weight) && clause.form(first) != null
                ? Cue.ifTask(clause, first)
                : null;
    }

    /** "det hører med å måke snø". */
    private @Nullable Cue belongs(int at) {
        for (int next = at + 1; next < at + REACH; next++) {
            if (clause.is(next, "å")) {
                return Cue.ifTask(clause, next + 1);
            }
        }
        return null;
    }

    @Nullable
    Cue at(int word) {
        Cue cue = part(word);
        cue = cue == null ? expected.at(word) : cue;
        return cue == null ? help(word) : cue;
    }

    /** "det hører med å", "med på vask", "dagen går til pakking", "bidrar med rydding". */
    private @Nullable Cue part(int at) {
        if (clause.is(at, "hører", "høyrer")) {
            return belongs(at);
        }
        if (clause.is(at, "med")
                && clause.is(at + 1, "på", "i")
                && clause.form(past(at + 2)) == Form.NOUN
                && clause.contains(YOU)) {
            return Cue.ifTask(clause, past(at + 2));
        }
        boolean spent = clause.contains(GO) && clause.contains(TIME) || dutiesBefore && clause.is(at - 1, "tid");
        if (clause.is(at, "til") && clause.act(at + 1) >= 0 && spent) {
            return Cue.ifTask(clause, at + 1);
        }
        Cue besides = besides(at);
        if (besides != null) {
            return besides;
        }
        if (contributed(clause, at) >= 0) {
            boolean ours = dutiesBefore || clause.contains(YOU) || clause.contains(WORKPLACE);
            return ours ? Cue.ifTask(clause, contributed(clause, at)) : null;
        }
        return null;
    }

    /** Where "med" stands in "jobber du mest med"; 0 when there is none. */
    static int worksWith(Clause clause, int at) {
        if (!clause.is(at, "jobbe", "jobber", "jobbar", "arbeide", "arbeider", "arbeidar")) {
            return 0;
        }
        for (int with = at + 1; with <= at + FEW_WORDS; with++) {
            if (with < clause.size() && clause.word(with).afterMark()) {
                return 0;
            }
            if (clause.is(with, "med")) {
                return with;
            }
        }
        return 0;
    }

    /** "trenger hjelp til å", "trenger noen til å", "arbeidet med å", "med på å". */
    private @Nullable Cue help(int at) {
        boolean needed = clause.is(at, "hjelp") && clause.is(at + 1, "til", "med") && clause.contains(SEEKS)
                || clause.is(at, "hjelp") && clause.is(at + 1, "til") && clause.contains(WE) && !clause.contains(YOU)
                || clause.is(at, "behov") && clause.is(at + 1, "for") && dutiesBefore
                || clause.is(at, "nødvendig", "naudsynt") && clause.is(at + 1, "å") && dutiesBefore;
        boolean someone = clause.is(at, "til")
                && clause.is(at + 1, "å")
                && clause.contains(SEEKS)
                && SOMEBODY.matcher(clause.text(at - 1)).matches();
        boolean workOn = clause.is(at, "arbeid", "arbeidet", "jobben")
                && clause.is(at + 1, "med")
                && !(clause.is(at - 1, "i") && !clause.is(at + 2, "å"))
                && (dutiesBefore || clause.contains(YOU));
        boolean workWith = worksWith(clause, at) > 0 && clause.contains(YOU);
        boolean possible = clause.is(at, "aktuelt", "aktuell")
                && clause.is(at + 1, "å", "med", "for")
                && (dutiesBefore || clause.contains(YOU));
        boolean spent = clause.is(at, "på", "til", "med", "om") && clause.is(at + 1, "å") && clause.contains(SPEND);
        boolean partOf = spent && clause.contains(YOU)
                || clause.is(at, "med") && clause.is(at + 1, "på") && clause.is(at + 2, "å") && clause.contains(MUST);
        if (!needed && !someone && !workOn && !workWith && !possible && !partOf) {
            return null;
        }
        int with = workWith ? worksWith(clause, at) + 1 : at + 2;
        int first = partOf && !spent ? at + 3 : with;
        while (clause.is(first, "å", "er")) {
            first++;
        }
        return Cue.ifTask(clause, first);
    }
}
