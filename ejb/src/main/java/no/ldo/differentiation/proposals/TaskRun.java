package no.ldo.differentiation.proposals;

import java.util.List;
import java.util.regex.Pattern;

/** Lines of a list below a heading that nobody knows: when most of them begin as tasks do, it is a list of duties. */
final class TaskRun {
    private static final double POSSIBLE = 0.34;
    private static final double LIKELY = 0.6;
    private static final double SURE = 0.75;
    private static final int FEWEST = 2;
    private static final int ENOUGH = 20;
    private static final int MOST_WORDS = 14;

    private static final Pattern ASKS = Pattern.compile(
            "(?iu)(?:du |at du |gjerne )?(?:er|har|kan|liker|likar|trives|trivst|må|bør|ønsker|ønskjer|behersker|meistrar|tåler|toler|kjenner|forstår) .*");

    private TaskRun() {}

    /** Whether a list that begins here is one of duties, however the heading above it was understood. */
    static boolean surelyBeginsAt(List<Line> lines, int first) {
        return share(lines, first, true) >= SURE;
    }

    static boolean beginsAt(List<Line> lines, int first, boolean aboutTheJob) {
        return share(lines, first, false) >= (aboutTheJob ? POSSIBLE : LIKELY);
    }

    /** Whether a list that begins here tells what somebody is, has or can: "har fagbrev", "du er blid". */
    static boolean asksOfPerson(List<Line> lines, int first) {
        boolean marked = lines.get(first).marked();
        int all = 0;
        int asks = 0;
        for (int at = first; at < lines.size() && all < ENOUGH; at++) {
            Line line = lines.get(at);
            if (line.blank() || line.marked() != marked) {
                break;
            }
            all++;
            asks += ASKS.matcher(line.content()).lookingAt() ? 1 : 0;
        }
        return all >= FEWEST && 2 * asks >= all;
    }

    private static double share(List<Line> lines, int first, boolean strict) {
        boolean marked = lines.get(first).marked();
        int all = 0;
        int tasks = 0;
        for (int at = first; at < lines.size() && all < ENOUGH; at++) {
            Line line = lines.get(at);
            if (line.blank() || line.marked() != marked || line.content().endsWith(":")) {
                break;
            }
            List<Word> words = Word.of(line.content(), 0, line.content().length());
            if (!marked && (words.size() > MOST_WORDS || line.content().endsWith("."))) {
                break;
            }
            all++;
            Beginning begins = Beginning.of(words);
            tasks += (strict ? begins.isWork() : begins.isLikeATask()) ? 1 : 0;
        }
        return all >= FEWEST ? (double) tasks / all : 0;
    }
}
