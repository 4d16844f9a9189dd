package no.ldo.differentiation.proposals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Nouns that name what is done: by their ending, or known. */
final class ActionNouns {
    private static final Set<String> NOT = Lexicon.NOUNS.words("not");
    private static final Set<String> NOT_ENDING = Lexicon.NOUNS.words("notending");
    private static final Set<String> ALWAYS = Lexicon.NOUNS.words("always");
    private static final Set<String> ENDINGS = Lexicon.NOUNS.words("ending");
    private static final Map<String, String> VERBS = new HashMap<>();
    private static final List<String> REGULAR = List.of("ing", "inga", "ingen", "asjon", "else");
    private static final int LONG = 6;
    private static final Pattern FORMS = Pattern.compile(
            "(?<=ing|asjon|ksjon|nalyse)(?:en|a|er|ar|ene|ane)$|(?<=else)(?:n|r|ne)$|(?<=els)(?:ar|ane|er)$");
    private static final Pattern DERIVED = Pattern.compile("(?:sjon|else|ering)$");
    private static final Pattern ENDS_ALL_THE_SAME = Pattern.compile("(?:veiledning|omsetning|problemløsning)$");
    private static final int SHORTEST = 5;

    static {
        for (String line : Lexicon.NOUNS.lines("verb")) {
            VERBS.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
    }

    private ActionNouns() {}

    static boolean isAct(String word) {
        if (NOT.contains(word)
                || !ENDS_ALL_THE_SAME.matcher(word).find()
                        && NOT_ENDING.stream().anyMatch(word::endsWith)) {
            return false;
        }
        if (ALWAYS.contains(word) || VERBS.containsKey(word)) {
            return true;
        }
        if (word.length() > SHORTEST && REGULAR.subList(0, 1).stream().anyMatch(word::endsWith)) {
            return true;
        }
        String one = word.length() > LONG ? FORMS.matcher(word).replaceFirst("") : word;
        if (word.length() > LONG && !one.equals(word)) {
            return isAct(one);
        }
        for (int cut = 0; cut < word.length() - 2; cut++) {
            if (ENDINGS.contains(word.substring(cut))) {
                return cut == 0 || cut > 1;
            }
        }
        return word.length() > LONG + 1 && DERIVED.matcher(word).find();
    }

    /** The verb that the noun was made of. */
    static Optional<String> verb(String noun) {
        String known = VERBS.get(noun);
        if (known != null) {
            return Optional.of(known);
        }
        if (!noun.endsWith("ing")) {
            return Optional.empty();
        }
        String infinitive = noun.substring(0, noun.length() - 3) + "e";
        return Verbs.isInfinitive(infinitive) ? Optional.of(infinitive) : Optional.empty();
    }
}
