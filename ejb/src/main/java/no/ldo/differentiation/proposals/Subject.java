package no.ldo.differentiation.proposals;

import java.util.Set;
import java.util.regex.Pattern;

/** Who it is that does something in a sentence. */
final class Subject {
    private static final Pattern ROLE = Pattern.compile(
            ".{2,}(?:eren|aren|øren|oren|æren|enten|enta|anten|anta|peuten|ogen|esten|utten|isten|mannen|hjelpen|kokken|verten|vakten|lærlingen|sjefen|arkitekten|advokaten|stipendiaten|økonomen|mannskapet|mannskapa|kapteinen|guiden|erne|arane|ørane|ørene|entene|entane|istene|istane)|vedkommende|(?:natte|dag|kvelds|helge)vakta|kokken|guiden|skipperen|økonomen");
    private static final Pattern TITLE = Pattern.compile(
            ".*(?:leder|leiar|sjef|assistent|medarbeide?[ar]r?|mester|meister|teknik[ea]r|operatør|montør|sjåfør|konsulent|rådgiver|rådgjevar|koordinator|ingeniør|lærer|lærar|terapeut|plei[ea]r|arbeid[ea]r|vert|vakt|kokk|sekretær|vikar|formidl[ea]r|hjelp|mekanik[ea]r)e?");
    private static final Set<String> SEEKS = Lexicon.WORDS.words("seeks");
    private static final Set<String> REJECTS = Lexicon.WORDS.words("rejects");
    private static final Set<String> MEANS = Lexicon.WORDS.words("means");
    private static final Set<String> TITLED = Set.of("vår", "den", "en", "ein", "daglig", "dagleg");
    private static final int FAR = 4;
    private static final int REACH = 10;

    private final Clause clause;

    Subject(Clause clause) {
        this.clause = clause;
    }

    /** Whether somebody is named by what he or she does, before this word: "vaktmesteren". */
    static boolean namesRole(Clause clause, int before) {
        for (int at = 0; at < before; at++) {
            if (ROLE.matcher(clause.text(at)).matches() || clause.roles().name(clause.text(at))) {
                return true;
            }
        }
        return false;
    }

    /** "renholderen". */
    boolean isRole(int at) {
        return ROLE.matcher(clause.text(at)).matches() || clause.roles().name(clause.text(at));
    }

    /** "Daglig leder", "Hjelpearbeidere", "Vår nye rådgiver": at the beginning of a sentence, up to this word. */
    boolean isTitle(int at) {
        return at >= 0
                && at <= FAR
                && TITLE.matcher(clause.text(at)).matches()
                && (at == 0 || TITLED.contains(clause.text(0)) || clause.isAdjective(0) && at == 1);
    }

    /** "du skal være en rådgiver som". */
    boolean isSomebody(int som) {
        for (int at = som - 1; at >= Math.max(1, som - REACH); at--) {
            if (clause.is(at, "være", "vere") && clause.is(at + 1, "en", "ein", "ei")) {
                return clause.is(at - 1, "skal", "vil", "du");
            }
        }
        return false;
    }

    /** Whether what "du" does is no duty after this word: "hvis du". */
    boolean rejected(int at) {
        int verb = clause.is(at - 1, "det", "dette") ? at - 2 : at - 1;
        boolean means = clause.is(at, "at") && MEANS.contains(clause.text(verb));
        return REJECTS.contains(clause.text(at)) && !means;
    }

    /** "folk du møter", "holder det du lover": no clause of its own. */
    boolean isAside(int you, int verb) {
        boolean bare =
                clause.endsBefore(verb + 1) && you > 1 && !clause.word(you).afterMark();
        boolean noun = !clause.isAnd(you - 1) && !clause.isFunction(you - 1);
        return bare && (noun || clause.is(you - 1, "det", "de", "dei") && clause.present(you - 2) != null);
    }

    /** "det ventes at". */
    boolean isExpected(int at) {
        return MEANS.contains(clause.text(at));
    }

    /** Whether somebody is looked for right before this word. */
    boolean sought(int at) {
        for (int before = at; before >= Math.max(0, at - REACH); before--) {
            if (SEEKS.contains(clause.text(before))) {
                return true;
            }
        }
        return false;
    }
}
