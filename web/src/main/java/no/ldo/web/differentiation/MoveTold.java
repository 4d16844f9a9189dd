package no.ldo.web.differentiation;

import java.util.UUID;
import no.ldo.differentiation.board.BoardView;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.web.differentiation.BoardActs.Asked;
import no.ldo.web.shared.FeatureTexts;

/**
 * What is said after a move: which task went where.
 *
 * @param key of a text of the feature
 */
record MoveTold(String key, Object... arguments) {
    /** It was given another place. @param board with the task that it was about */
    static MoveTold of(BoardView board) {
        return new MoveTold("board.moved", name(board), board.totals().minutes());
    }

    /** It was moved. @param board with the task that it was about @param beside what stands beside now */
    static MoveTold of(BoardView board, Asked asked, Beside beside) {
        if (asked.from() == null && Weekdays.NONE.equals(asked.days())) {
            return new MoveTold("board.givenBack", name(board));
        }
        UUID own = board.position().id();
        return asked.target().equals(own)
                ? of(board)
                : new MoveTold("board.movedTo", name(board), beside.titleOf(asked.target(), own));
    }

    String in(FeatureTexts words) {
        return words.with(key, arguments);
    }

    private static String name(BoardView board) {
        return board.about() == null ? "" : board.about().task().name();
    }
}
