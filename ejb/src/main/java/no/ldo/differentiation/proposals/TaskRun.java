package no.ldo.differentiation.proposals;

import java.util.List;

/** Lines of a list below a heading that nobody knows: when most of them begin as tasks do, it is a list of duties. */
final class TaskRun {
    private static final int FEWEST = 2;
    private static final int ENOUGH = 20;
    private static final int MOST_WORDS = 14;

    private TaskRun() {}

    static boolean beginsAt(List<Line> lines, int first) {
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
            tasks += new ClauseScanner(words).beginsLikeATask() ? 1 : 0;
        }
        return all >= FEWEST && 5 * tasks >= 3 * all;
    }
}
