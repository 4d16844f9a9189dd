package no.ldo.differentiation.examples;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds names in texts that are to be shared without them. Refused are the organisation's name as a whole and every word of
 * it that is no ordinary one, so "Odderøya" of "Nye Odderøya Bakeri AS" but not "bakeri". Its ordinary words, and names of
 * units and places, are pointed out: a person judges them. A name is found at the beginning of a word, with any ending.
 */
final class NameGuard {
    private static final int SHORTEST = 4;

    private final Map<String, Pattern> refused = new LinkedHashMap<>();
    private final Map<String, Pattern> pointedOut = new LinkedHashMap<>();

    private NameGuard() {}

    /** @param places names of units and places; those of fewer than four letters are too ordinary */
    static NameGuard of(String organisation, Collection<String> places) {
        NameGuard guard = new NameGuard();
        List<String> words = words(organisation).stream()
                .filter(word -> !OrdinaryWords.isForm(word))
                .toList();
        boolean oneOrdinary = words.size() == 1 && OrdinaryWords.isOrdinary(words.get(0));
        if (!words.isEmpty() && !oneOrdinary) {
            guard.refused.put(String.join(" ", words), pattern(words));
        }
        for (String word : words) {
            if (word.length() >= SHORTEST) {
                Map<String, Pattern> into = OrdinaryWords.isOrdinary(word) ? guard.pointedOut : guard.refused;
                into.putIfAbsent(word, pattern(List.of(word)));
            }
        }
        places.stream()
                .map(String::strip)
                .filter(place -> place.length() >= SHORTEST && !words(place).isEmpty())
                .forEach(place -> guard.pointedOut.putIfAbsent(place, pattern(words(place))));
        return guard;
    }

    private static List<String> words(String name) {
        return Arrays.stream(OrdinaryWords.NO_LETTER.split(name))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Pattern pattern(List<String> words) {
        String name = words.stream().map(Pattern::quote).collect(Collectors.joining("[^\\p{L}\\p{Nd}]+"));
        boolean shorter = words.size() == 1 && words.get(0).length() < SHORTEST;
        return Pattern.compile(
                "(?<![\\p{L}\\p{Nd}])" + name + (shorter ? "s?(?![\\p{L}\\p{Nd}])" : ""),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether the text names the organisation. */
    boolean namesOrganisation(String text) {
        return refused.values().stream().anyMatch(name -> name.matcher(text).find());
    }

    /** All names that the text mentions; of names within each other the longest. */
    List<String> namesIn(String text) {
        List<String> found = Stream.of(refused, pointedOut)
                .flatMap(names -> names.entrySet().stream())
                .filter(name -> name.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .distinct()
                .toList();
        return found.stream()
                .filter(name -> found.stream()
                        .noneMatch(longer -> longer.length() > name.length()
                                && pattern(words(name)).matcher(longer).find()))
                .toList();
    }
}
