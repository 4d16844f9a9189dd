package no.ldo.differentiation.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word of a sentence.
 *
 * @param text in small letters; empty when it is longer than any word
 * @param gap what stands between it and the word before
 */
record Word(int start, int end, String text, String gap) {
    private static final int LONGEST = 50;
    private static final Pattern WORDS = Pattern.compile(
            "\\p{L}[\\p{L}\\p{M}\\d]*+(?:[-'/.](?=[\\p{L}\\d])[\\p{L}\\p{M}\\d]++)*+-?|\\d++(?:[.,:]\\d++)*+%?|[&+/]");

    static List<Word> of(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(text).region(from, to);
        int last = from;
        while (matcher.find()) {
            boolean known = matcher.end() - matcher.start() <= LONGEST;
            String said = known ? matcher.group().toLowerCase(Locale.ROOT) : "";
            words.add(new Word(matcher.start(), matcher.end(), said, text.substring(last, matcher.start())));
            last = matcher.end();
        }
        return words;
    }

    /** Whether a comma, a semicolon, a bracket or a dash stands before it. */
    boolean afterMark() {
        return gap.contains(" – ")
                || gap.contains(" - ")
                || gap.contains(" — ")
                || gap.codePoints().anyMatch(Word::separates);
    }

    private static boolean separates(int sign) {
        return ",;:(|•·*".indexOf(sign) >= 0
                || Character.getType(sign) == Character.OTHER_SYMBOL
                || Character.getType(sign) == Character.MATH_SYMBOL;
    }

    boolean is(String... words) {
        for (String word : words) {
            if (text.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
