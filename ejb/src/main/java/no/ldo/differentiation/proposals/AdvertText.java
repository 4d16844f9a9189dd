package no.ldo.differentiation.proposals;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * An advert beside a smoothed copy of it, on which everything is looked for: line ends, spaces and composed letters are of one
 * kind there, invisible signs are gone and words divided at the end of a line are whole. Every place in the copy knows
 * where it stands in the advert, so that a source is an exact part of the advert.
 */
final class AdvertText {
    /** Of spaces without a sign between them, whatever line ends there are; more say nothing more, and each is tried as a beginning. */
    private static final int MOST_SPACES = 60;

    /** Of line ends without a sign between them. */
    private static final int MOST_LINE_ENDS = 20;

    private static final int LONGEST_HEADING = 80;

    private final String advert;
    private final StringBuilder smooth = new StringBuilder();
    private final String copy;
    private int[] from;
    private int[] to;
    private int spaces;
    private int lineEnds;
    private int lineStart;
    private boolean lineBegun;
    private boolean cellSeen;

    AdvertText(String advert) {
        this.advert = advert;
        from = new int[advert.length()];
        to = new int[advert.length()];
        int at = 0;
        while (at < advert.length()) {
            at = take(at);
        }
        joinDividedWords();
        LineBreaks.soften(smooth);
        copy = smooth.toString();
    }

    /** The copy; of the same length for ever after. */
    String smooth() {
        return copy;
    }

    /** What stands in the advert where the copy has this part. */
    String source(int start, int end) {
        return advert.substring(from[start], to[end - 1]);
    }

    /** Where in the advert this part of the copy begins. */
    int begin(int start) {
        return from[start];
    }

    private int take(int at) {
        char sign = advert.charAt(at);
        if (sign == '\r') {
            boolean two = at + 1 < advert.length() && advert.charAt(at + 1) == '\n';
            return put('\n', at, two ? 2 : 1);
        }
        if (sign == '\u2028' || sign == '\u2029' || sign == '\u000B' || sign == '\f' || sign == '\u0085') {
            return put('\n', at, 1);
        }
        if (sign == '\u00AD' || sign == '\uFEFF' || sign == '\u200B' || sign == '\u200E' || sign == '\u200F') {
            return at + 1;
        }
        if (sign == '\n') {
            return put('\n', at, 1);
        }
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            return put(endsHeading(at) ? '\n' : ' ', at, 1);
        }
        if (at + 1 < advert.length() && Character.getType(advert.charAt(at + 1)) == Character.NON_SPACING_MARK) {
            String whole = Normalizer.normalize(advert.substring(at, at + 2), Normalizer.Form.NFC);
            if (whole.length() == 1) {
                return put(whole.charAt(0), at, 2);
            }
        }
        return put(sign == '\u2019' ? '\'' : sign == '\u2011' || sign == '\u2010' ? '-' : sign, at, 1);
    }

    /** In a table that has become text: whether a cell ends here that is a heading at the beginning of its line. */
    private boolean endsHeading(int at) {
        boolean cell = advert.charAt(at) == '\t' || advert.startsWith("   ", at);
        if (!cell || cellSeen || !lineBegun) {
            return false;
        }
        cellSeen = true;
        int length = smooth.length() - lineStart;
        return length <= LONGEST_HEADING
                && Headings.section(smooth.substring(lineStart)).isPresent();
    }

    private int put(char sign, int at, int length) {
        if (!isOneTooMany(sign)) {
            from[smooth.length()] = at;
            to[smooth.length()] = at + length;
            smooth.append(sign);
        }
        if (sign == '\n') {
            lineStart = smooth.length();
            lineBegun = false;
            cellSeen = false;
        }
        return at + length;
    }

    private boolean isOneTooMany(char sign) {
        if (sign == ' ') {
            spaces++;
            return spaces > MOST_SPACES;
        }
        if (sign == '\n') {
            lineEnds++;
            return lineEnds > MOST_LINE_ENDS;
        }
        spaces = 0;
        lineEnds = 0;
        lineBegun = true;
        return false;
    }

    /** {@code ren-} at the end of a line and {@code hold} at the beginning of the next one; not {@code for-} and {@code og}. */
    private void joinDividedWords() {
        String text = smooth.toString();
        int[] ofFrom = from.clone();
        int[] ofTo = to.clone();
        smooth.setLength(0);
        for (int i = 0; i < text.length(); i++) {
            int next = divided(text, i);
            if (next > 0) {
                i = next - 1;
                continue;
            }
            from[smooth.length()] = ofFrom[i];
            to[smooth.length()] = ofTo[i];
            smooth.append(text.charAt(i));
        }
        from = Arrays.copyOf(from, smooth.length());
        to = Arrays.copyOf(to, smooth.length());
    }

    /** Where the word goes on, when it is divided here; otherwise 0. */
    private static int divided(String text, int hyphen) {
        if (text.charAt(hyphen) != '-' || hyphen == 0 || !Character.isLowerCase(text.charAt(hyphen - 1))) {
            return 0;
        }
        int next = hyphen + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next >= text.length() || text.charAt(next) != '\n') {
            return 0;
        }
        next++;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean goesOn = next < text.length() && Character.isLowerCase(text.charAt(next));
        boolean another =
                text.startsWith("og ", next) || text.startsWith("eller ", next) || text.startsWith("samt ", next);
        return goesOn && !another ? next : 0;
    }
}
