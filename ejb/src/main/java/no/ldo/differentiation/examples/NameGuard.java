package no.ldo.differentiation.examples;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds names in texts that are to be shared without them. The organisation's name, or its first word, is refused; names of
 * units and places are pointed out, because many of them are ordinary words.
 *
 * @param organisation forms of the organisation's name
 * @param places names of units and places
 */
record NameGuard(Set<String> organisation, Set<String> places) {
    private static final int SHORTEST = 4;

    static NameGuard of(String organisation, Collection<String> places) {
        String plain = organisation
                .replaceAll("(?i)\\s+(as|asa|sa|ans|da|ks|iks|kf|hf)$", "")
                .strip();
        Set<String> forms = new LinkedHashSet<>(Set.of(plain));
        String first = plain.split("\\s+")[0];
        if (first.length() >= SHORTEST) {
            forms.add(first);
        }
        Set<String> named = new LinkedHashSet<>();
        places.stream()
                .map(String::strip)
                .filter(place -> place.length() >= SHORTEST)
                .forEach(named::add);
        return new NameGuard(forms, named);
    }

    /** Whether the text names the organisation. */
    boolean namesOrganisation(String text) {
        return organisation.stream().anyMatch(name -> holds(text, name));
    }

    /** All names that the text mentions. */
    List<String> namesIn(String text) {
        return Stream.concat(organisation.stream(), places.stream())
                .filter(name -> holds(text, name))
                .distinct()
                .toList();
    }

    private static boolean holds(String text, String name) {
        return text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }
}
