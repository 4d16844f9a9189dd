package no.ldo.differentiation.examples;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.ldo.differentiation.occupations.Occupation;
import no.ldo.differentiation.occupations.Occupations;
import no.ldo.shared.WordList;

/** Words that many organisations have in their names: what they do, where they lie, and the form of the company. */
final class OrdinaryWords {
    static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern ENDING = Pattern.compile("(?:ens|ets|ene|ane|en|et|er|ar|a|e|n|t|s)$");
    private static final int SHORTEST = 3;
    private static final WordList LISTED = new WordList(OrdinaryWords.class, "ordinary.txt");
    private static final Set<String> FORMS = LISTED.words("form");
    private static final Set<String> TRADES = LISTED.words("trade");
    private static final Set<String> OTHERS = LISTED.words("word");
    private static final Set<String> OF_OCCUPATIONS = ofOccupations();
    private static final Set<String> SHORT_FORMS =
            Set.of("as", "asa", "sa", "ans", "da", "ks", "iks", "kf", "hf", "rhf", "ba", "enk", "nuf", "ltd", "inc");

    private OrdinaryWords() {}

    /** Whether the word tells the form of a company. */
    static boolean isForm(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return SHORT_FORMS.contains(plain) || FORMS.contains(plain);
    }

    /** Whether the word, with or without an ending, names nobody by itself. */
    static boolean isOrdinary(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        String stem = ENDING.matcher(plain).replaceFirst("");
        return isForm(word) || isKnown(plain) || stem.length() >= SHORTEST && (isKnown(stem) || isKnown(stem + "e"));
    }

    private static boolean isKnown(String plain) {
        return TRADES.contains(plain) || OTHERS.contains(plain) || OF_OCCUPATIONS.contains(plain);
    }

    private static Set<String> ofOccupations() {
        Set<String> words = new HashSet<>();
        Occupations.all().stream()
                .map(Occupation::name)
                .flatMap(NO_LETTER::splitAsStream)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > SHORTEST)
                .forEach(words::add);
        return Set.copyOf(words);
    }
}
