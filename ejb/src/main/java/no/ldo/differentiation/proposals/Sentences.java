package no.ldo.differentiation.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the sentences of a line begin and end. */
final class Sentences {
    private static final Pattern END =
            Pattern.compile("(?<=[.!?])[\"»”)]?\\s+(?=[\\p{Lu}\\d\"«“(–•*-])|\\s+[•▪●·]\\s+|;\\s+(?=\\p{Lu})");
    private static final Pattern SHORT = Pattern.compile(
            "(?iu).*(?:^|[\\s(])(?:f\\.eks|bl\\.a|ca|kl|dvs|evt|ev|inkl|ekskl|tlf|nr|jf|st|pst|mill|kr|t\\.o\\.m|f\\.o\\.m|m\\.a|t\\.d|eks|(?<!uke"
                    + " |veke |klokken |klokka |kl )\\d{1,2})\\.$");

    /** Own choice, in characters: nobody writes longer ones, and what looks through a sentence looks at each word from each. */
    private static final int LONGEST = 2_000;

    private Sentences() {}

    /** Beginning and end of each, in order; one without an end in sight is cut. */
    static List<int[]> of(String text, int from, int to) {
        List<int[]> sentences = new ArrayList<>();
        Matcher matcher = END.matcher(text).region(from, to);
        matcher.useTransparentBounds(true);
        int start = from;
        while (matcher.find()) {
            if (!SHORT.matcher(text.substring(Math.max(start, matcher.start() - 12), matcher.start()))
                    .matches()) {
                add(sentences, text, start, matcher.start());
                start = matcher.end();
            }
        }
        add(sentences, text, start, to);
        return sentences;
    }

    private static void add(List<int[]> sentences, String text, int start, int end) {
        int begin = start;
        while (end - begin > LONGEST) {
            int blank = text.lastIndexOf(' ', begin + LONGEST);
            int cut = blank > begin ? blank : begin + LONGEST;
            sentences.add(new int[] {begin, cut});
            begin = blank > begin ? cut + 1 : cut;
        }
        if (end > begin) {
            sentences.add(new int[] {begin, end});
        }
    }
}
