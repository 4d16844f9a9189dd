package no.ldo.shared;

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
public final class WordList {
    private final Map<String, List<String>> lines = new HashMap<>();

    /** @param name of a file that lies beside the class */
    public WordList(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name);
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

    /** The lines under the heading, in order; none when there is no such heading. */
    public List<String> lines(String heading) {
        return lines.getOrDefault(heading, List.of());
    }

    /** The words of these lines. */
    public Set<String> words(String heading) {
        Set<String> words = new HashSet<>();
        lines(heading).forEach(line -> words.addAll(List.of(line.split("\\s+"))));
        return words;
    }
}
