package no.ldo.differentiation.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Headings, told by their words. */
final class Headings {
    private static final int MOST_WORDS = 9;
    private static final int LONGEST = 80;
    private static final List<Map.Entry<Section, Pattern>> KNOWN = new ArrayList<>();

    static {
        Lexicon.HEADINGS
                .lines("firstduties")
                .forEach(line -> KNOWN.add(Map.entry(Section.DUTIES, Pattern.compile(line))));
        List<Section> order = List.of(
                Section.QUALIFICATIONS, Section.OFFERS, Section.APPLY, Section.ABOUT, Section.DUTIES, Section.NEUTRAL);
        for (Section section : order) {
            for (String line : Lexicon.HEADINGS.lines(section.name().toLowerCase(Locale.ROOT))) {
                KNOWN.add(Map.entry(section, Pattern.compile(line)));
            }
        }
    }

    private Headings() {}

    /** The section that a heading of these words begins; empty when it is no known heading. */
    static Optional<Section> section(String words) {
        String plain = fromLetterToLetter(words).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (plain.length() < 2 || plain.length() > LONGEST || plain.split(" ").length > MOST_WORDS) {
            return Optional.empty();
        }
        return KNOWN.stream()
                .filter(known -> known.getValue().matcher(plain).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Without what frames the words. */
    private static String fromLetterToLetter(String words) {
        int begin = 0;
        int end = words.length();
        while (begin < end && !Character.isLetter(words.charAt(begin))) {
            begin++;
        }
        while (end > begin && !Character.isLetter(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(begin, end);
    }
}
