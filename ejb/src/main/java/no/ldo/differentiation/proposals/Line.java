package no.ldo.differentiation.proposals;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of the smoothed advert.
 *
 * @param mark how many signs at its beginning are the mark of a list
 */
record Line(int start, int end, String whole, int mark) {
    private static final int MOST_WORDS = 9;

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String whole = text.substring(start, end);
            lines.add(new Line(start, end, whole, Marks.length(whole)));
            start = end + 1;
        }
        return lines;
    }

    boolean blank() {
        return whole.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    boolean marked() {
        return mark > 0;
    }

    /** Without mark and spaces. */
    String content() {
        return whole.substring(mark).strip();
    }

    /** Whether it may be a heading that nobody knows: short, and no sentence. */
    boolean leadsIn() {
        String content = content();
        return mark == 0
                && !content.isEmpty()
                && ".!,;".indexOf(content.charAt(content.length() - 1)) < 0
                && content.split(" ").length <= MOST_WORDS;
    }
}
