package no.ldo.differentiation.proposals;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks before the lines of a list: bullets, dashes, arrows, signs of symbol fonts, emoji, numbers. */
final class Marks {
    private static final Pattern COUNTED = Pattern.compile(
            "\\s*(?:\\d{1,2}[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?|[a-zA-Z][.)]|o|\\(?\\d{1,2}\\))\\s+(?=\\p{L})");
    private static final String NO_MARKS = "\"'«»“”„(";

    private Marks() {}

    /** How many signs at the beginning of the line are a mark and the spaces around it; 0 when there is none. */
    static int length(String line) {
        Matcher counted = COUNTED.matcher(line);
        if (counted.lookingAt()) {
            return counted.end();
        }
        int at = skipSpaces(line, 0);
        int marks = 0;
        while (at < line.length() && isMark(line.codePointAt(at))) {
            at = skipSpaces(line, at + Character.charCount(line.codePointAt(at)));
            marks++;
        }
        return marks > 0 && at < line.length() ? at : 0;
    }

    private static int skipSpaces(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean isMark(int sign) {
        return !Character.isLetterOrDigit(sign) && !Character.isWhitespace(sign) && NO_MARKS.indexOf(sign) < 0;
    }
}
