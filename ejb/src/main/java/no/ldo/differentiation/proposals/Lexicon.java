package no.ldo.differentiation.proposals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A word list of our own: lines under headings in brackets; what begins with a number sign is a remark. */
final class Lexicon {
    static final Lexicon VERBS = new Lexicon("verbs");
    static final Lexicon NOUNS = new Lexicon("nouns");
    static final Lexicon WORDS = new Lexicon("words");
    static final Lexicon HEADINGS = new Lexicon("headings");

    private final Map<String, List<String>> lines = new HashMap<>();

    private Lexicon(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name + ".txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> current = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[") && line.endsWith("]")) {
                    current = lines.computeIfAbsent(line.substring(1, line.length() - 1), key -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current.add(line.strip());
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    List<String> lines(String section) {
        return lines.getOrDefault(section, List.of());
    }

    Set<String> words(String section) {
        Set<String> words = new HashSet<>();
        lines(section).forEach(line -> words.addAll(List.of(line.split("\\s+"))));
        return words;
    }
}
