package no.ldo.web.differentiation;

import java.util.UUID;
import no.ldo.differentiation.board.BoardHistory;
import no.ldo.differentiation.board.PastMove;
import no.ldo.web.shared.FeatureTexts;
import no.ldo.web.shared.IdConverter;
import org.jspecify.annotations.Nullable;

/** Steps back and forward in words, and how a hidden field names them. */
final class HistoryWords {
    private HistoryWords() {}

    static String undo(BoardHistory history, FeatureTexts texts) {
        return said(history.undoable(), "board.undo", texts);
    }

    static String redo(BoardHistory history, FeatureTexts texts) {
        return said(history.redoable(), "board.redo", texts);
    }

    private static String said(@Nullable PastMove move, String key, FeatureTexts texts) {
        if (move == null) {
            return "";
        }
        return move.several() ? texts.get(key + ".several") : texts.with(key, move.taskName());
    }

    /** Position and move; empty for none. */
    static String written(@Nullable PastMove move) {
        return move == null ? "" : move.position() + ":" + move.move();
    }

    /** A step that somebody asks for. */
    record Asked(UUID position, UUID move) {
        /** @throws no.ldo.shared.NotVisible when it names none */
        static Asked of(String written) {
            int colon = Math.max(0, written.indexOf(':'));
            return new Asked(
                    IdConverter.parse(written.substring(0, colon)), IdConverter.parse(written.substring(colon + 1)));
        }
    }
}
