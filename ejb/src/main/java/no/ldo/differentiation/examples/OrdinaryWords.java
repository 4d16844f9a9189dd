package no.ldo.differentiation.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.ldo.differentiation.occupations.Occupation;
import no.ldo.differentiation.occupations.Occupations;

/** Words that many organisations have in their names: what they do, where they lie, and the form of the company. */
final class OrdinaryWords {
    static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern ENDING = Pattern.compile("(?:ens|ets|ene|ane|en|et|er|ar|a|e|n|t|s)$");
    private static final int SHORTEST = 3;
    private static final Map<String, Set<String>> LISTED = read();
    private static final Set<String> OF_OCCUPATIONS = ofOccupations();
    private static final Set<String> SHORT_FORMS =
            Set.of("as", "asa", "sa", "ans", "da", "ks", "iks", "kf", "hf", "rhf", "ba", "enk", "nuf", "ltd", "inc");

    private OrdinaryWords() {}

    /** Whether the word tells the form of a company. */
    static boolean isForm(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return SHORT_FORMS.contains(plain) || LISTED.get("form").contains(plain);
    }

    /** Whether the word, with or without an ending, names nobody by itself. */
    static boolean isOrdinary(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        String stem = ENDING.matcher(plain).replaceFirst("");
        return isForm(word) || isKnown(plain) || stem.length() >= SHORTEST && (isKnown(stem) || isKnown(stem + "e"));
    }

    private static boolean isKnown(String plain) {
        return LISTED.get("trade").contains(plain)
                || LISTED.get("word").contains(plain)
                || OF_OCCUPATIONS.contains(plain);
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

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> lists = new HashMap<>();
        try (InputStream in = OrdinaryWords.class.getResourceAsStream("ordinary.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Set<String> current = new HashSet<>();
            for (String line : reader.lines().toList()) {
                if (line.startsWith("[")) {
                    current = lines(lists, line.substring(1, line.length() - 1));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current.addAll(words(line));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lists;
    }

    private static Set<String> lines(Map<String, Set<String>> lists, String name) {
        return lists.computeIfAbsent(name, key -> new HashSet<>());
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.strip().split("\\s+"));
    }
}
