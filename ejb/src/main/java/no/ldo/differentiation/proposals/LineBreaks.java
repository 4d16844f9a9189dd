package no.ldo.differentiation.proposals;

import java.util.regex.Pattern;

/** Tells line ends that only wrap a text from those that mean something, and makes spaces of the former. */
final class LineBreaks {
    private static final int SHORTEST_WRAPPED = 40;
    private static final int SHORTEST_NARROW = 22;
    private static final int SHORTEST_BEFORE_CAPITAL = 60;
    private static final Pattern GOES_ON = Pattern.compile(
            "(?iu).*(?:,|\\b(?:og|eller|samt|å|av|for|med|i|på|til|som|ved|om|en|ein|et|eit|fra|frå))$");

    private LineBreaks() {}

    static void soften(StringBuilder text) {
        int start = 0;
        boolean marked = false;
        boolean goesOn = false;
        int end = text.indexOf("\n");
        while (end >= 0 && end + 1 < text.length()) {
            int after = text.indexOf("\n", end + 1);
            String line = text.substring(start, end);
            String next = text.substring(end + 1, after < 0 ? text.length() : after);
            marked = goesOn ? marked : Marks.length(line) > 0;
            goesOn = wraps(line, next, marked);
            if (goesOn) {
                text.setCharAt(end, ' ');
            }
            start = end + 1;
            end = after;
        }
    }

    private static boolean wraps(String line, String next, boolean marked) {
        String last = line.strip();
        String first = next.strip();
        if (last.isEmpty() || first.isEmpty() || Marks.length(next) > 0) {
            return false;
        }
        int colon = first.indexOf(':');
        if (colon > 0 && Headings.section(first.substring(0, colon)).isPresent()) {
            return false;
        }
        char begins = first.charAt(0);
        char ends = last.charAt(last.length() - 1);
        if (Character.isLowerCase(begins)) {
            boolean sentenceEnds = ".!?:;".indexOf(ends) >= 0;
            return marked
                    ? !sentenceEnds
                    : ends != ':' && (goesOn(last, SHORTEST_WRAPPED) || !sentenceEnds && narrow(last, first));
        }
        boolean letter = Character.isLetterOrDigit(begins) || begins == '(';
        return letter && last.length() >= SHORTEST_BEFORE_CAPITAL && tail(last);
    }

    /** A narrow column: what goes on in the next line begins no task there. */
    private static boolean narrow(String line, String next) {
        return line.length() >= SHORTEST_NARROW
                && !Beginning.of(Word.of(next, 0, next.length())).isLikeATask();
    }

    private static boolean goesOn(String line, int longEnough) {
        return line.length() >= longEnough || tail(line);
    }

    private static boolean tail(String line) {
        return GOES_ON.matcher(line.substring(Math.max(0, line.length() - 12))).matches();
    }
}
