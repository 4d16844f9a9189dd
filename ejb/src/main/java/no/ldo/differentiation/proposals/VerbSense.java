package no.ldo.differentiation.proposals;

import java.util.Set;
import java.util.regex.Pattern;

/** What a verb means together with the words beside it: work, or what somebody is like, or where somebody is. */
final class VerbSense {
    private static final Set<String> PERSONAL = Lexicon.WORDS.words("personal");
    private static final Set<String> PERSONAL_OBJECTS = Lexicon.WORDS.words("personalobject");
    private static final Set<String> CENTRE = Set.of("sentrum", "høysetet", "høgsetet");
    private static final Set<String> WORKLIKE = Lexicon.WORDS.words("worklike");
    private static final Set<String> WELCOME = Set.of("velkommen", "velkomen", "velkomne");
    private static final Set<String> WORKS = Set.of("jobbe", "jobber", "jobbar", "arbeide", "arbeider", "arbeidar");
    private static final Set<String> PLACES = Set.of(
            "i", "på", "ved", "hos", "for", "to", "alene", "åleine", "skift", "turnus", "dag", "natt", "som", "både",
            "ute", "sammen", "saman");
    private static final int SHORTEST_OWNER = 4;
    private static final Pattern MET =
            Pattern.compile("(?!kolleg|utford|eller|under|etter|hver|kvar|klar).{3,}(?:er|ar|ene|ane)");
    private static final Pattern ERRAND = Pattern.compile("ærend|vakt|(?:.{3,})?(?:tur|runde)(?:er|ar|r|ane|ene|ne)?");
    private static final Pattern SUPERIOR =
            Pattern.compile(".*(?:led[ea]r|leiar|sjef|formann|direktør|rektor|styrer|styrar)(?:en)?");

    private final Clause clause;

    VerbSense(Clause clause) {
        this.clause = clause;
    }

    /** "jobber ved linje 2": where, and not what. */
    boolean isPlaced(int verb) {
        int next = clause.is(verb + 1, "du", "dere") ? verb + 2 : verb + 1;
        return WORKS.contains(clause.text(verb)) && PLACES.contains(clause.text(next));
    }

    /** Told about a person, not about work: "du lærer raskt". */
    boolean isPersonal(int verb) {
        if (clause.is(verb, "rapporterer", "rapportere") && clause.is(verb + 1, "til")) {
            return SUPERIOR.matcher(clause.text(verb + 2)).matches()
                    || clause.isAdjective(verb + 2)
                            && SUPERIOR.matcher(clause.text(verb + 3)).matches();
        }
        int next = clause.is(verb + 1, "du", "dere", "vi", "me") ? verb + 2 : verb + 1;
        next = clause.is(next + 1, "forskjell", "skilnad") ? next + 1 : next;
        next = clause.is(next, "deg") ? next + 1 : next;
        if (clause.is(verb, "setter", "sette", "set", "setje") && clause.contains(CENTRE)) {
            return true;
        }
        if (clause.is(next, "tak", "grep")) {
            return clause.is(verb, "ta", "tar", "tek");
        }
        return PERSONAL.contains(clause.text(next))
                || PERSONAL_OBJECTS.contains(clause.text(next)) && !isDirected(next);
    }

    /** "tek ansvar for ordren", "tar initiativ til turer"; not "tek ansvar for eige arbeid". */
    private boolean isDirected(int object) {
        return clause.is(object + 1, "for", "til")
                        && !clause.is(object + 2, "egen", "eget", "egne", "eigen", "eige", "eigne")
                || clause.is(object, "kontakt") && clause.is(object + 1, "med");
    }

    /** An infinitive that is no work: "være", but not "være vertskap" or "ha tilsyn". */
    boolean isState(int at) {
        return Verbs.isState(clause.text(at)) && !isWorklike(at);
    }

    /** "ha tilsyn", "har du dialog", "er bindeledd", "rekne på jobbar". */
    boolean isWorklike(int at) {
        if (clause.is(at, "regne", "rekne", "regner", "reknar") && clause.is(at + 1, "på", "ut")
                || clause.is(at, "være", "vere")
                        && clause.is(at + 1, "med")
                        && clause.is(at + 2, "som", "i", "ut", "ute")
                || clause.is(at, "få", "får") && clause.is(at + 1, "i", "på") && clause.is(at + 2, "gang", "plass")
                || clause.is(at, "ønske", "ønsker", "ønskje", "ønskjer") && clause.contains(WELCOME)) {
            return true;
        }
        if (!clause.is(at, "ha", "har", "være", "vere", "er")) {
            return false;
        }
        int next = clause.is(at + 1, "du") ? at + 2 : at + 1;
        boolean one = clause.is(next, "en", "ein", "ei") && clause.is(at, "være", "vere");
        next = one || clause.is(next, "det", "den", "eit", "et") ? next + 1 : next;
        boolean whose = clause.text(next).length() > SHORTEST_OWNER
                && clause.text(next).endsWith("s")
                && !WORKLIKE.contains(clause.text(next));
        next = whose ? next + 1 : next;
        return WORKLIKE.contains(clause.text(next))
                || clause.isAdjective(next) && WORKLIKE.contains(clause.text(next + 1));
    }

    /** "går du tur". */
    boolean isErrand(int verb) {
        int next = clause.is(verb + 1, "du") ? verb + 2 : verb + 1;
        if (clause.is(verb, "møter", "møte")) {
            return MET.matcher(clause.text(next)).matches() && !clause.isAdjective(next);
        }
        if (clause.is(verb, "går", "gå") && clause.is(next, "gjennom", "igjennom", "over")) {
            return true;
        }
        return ERRAND.matcher(clause.text(next)).matches();
    }
}
