package no.ldo.differentiation.occupations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The occupations of STYRK-08, read once from the file that is shipped with the portal. */
public final class Occupations {
    private static final String FILE = "styrk08.csv";
    private static final Pattern BEGINS_WITH_CODE = Pattern.compile("([0-9]{4})(\\s.*)?", Pattern.DOTALL);
    private static final Map<String, Occupation> BY_CODE = read();

    private Occupations() {}

    /** All of them, by code. */
    public static List<Occupation> all() {
        return List.copyOf(BY_CODE.values());
    }

    /** The occupation with this code. */
    public static Optional<Occupation> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Code and name, or the code alone when the list does not have it, as with jobs described before there was a list. */
    public static String label(String code) {
        return byCode(code).map(Occupation::label).orElse(code);
    }

    /**
     * The code that somebody means who types a code, a code with a name, or a name as it stands in the list. The code
     * need not be in the list.
     */
    public static Optional<String> codeIn(String text) {
        String typed = text.strip();
        Matcher code = BEGINS_WITH_CODE.matcher(typed);
        if (code.matches()) {
            return Optional.of(code.group(1));
        }
        return BY_CODE.values().stream()
                .filter(occupation -> occupation.name().equalsIgnoreCase(typed))
                .map(Occupation::code)
                .findFirst();
    }

    private static Map<String, Occupation> read() {
        Map<String, Occupation> found = new LinkedHashMap<>();
        try (InputStream in = Occupations.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> line.matches("[0-9]{4};.+"))
                    .map(line -> new Occupation(line.substring(0, 4), line.substring(5)))
                    .forEach(occupation -> found.put(occupation.code(), occupation));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
        return found;
    }
}
