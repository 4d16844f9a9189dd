package no.ldo.web.differentiation;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.board.BoardShare;
import no.ldo.differentiation.board.BoardView;
import no.ldo.differentiation.board.OpenPosition;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.web.differentiation.BoardActs.SeenAll;
import no.ldo.web.shared.FeatureTexts;
import org.jspecify.annotations.Nullable;

/**
 * A board as the person saw it beside the board as somebody else has made it, in words.
 *
 * @param position its title
 * @param seen at least one line: an empty board says so
 * @param now likewise
 * @param yours about the move that was not made; empty when it was none
 */
public record BoardConflict(String position, List<Line> seen, List<Line> now, String yours) implements Serializable {
    public BoardConflict {
        seen = List.copyOf(seen);
        now = List.copyOf(now);
    }

    /** One share. @param changed whether the position does it on other days now, or not at all */
    public record Line(String text, boolean changed) implements Serializable {
        static final Line BLANK = new Line("", true);
    }

    /** Finds the position that somebody else has changed: the board's own, or one beside. */
    static BoardConflict of(SeenAll seen, String ownSeen, BoardView board, List<OpenPosition> beside, Told told) {
        if (seen.version() == board.position().version()) {
            for (OpenPosition open : beside) {
                UUID id = open.position().id();
                if (seen.beside().versionOf(id) != open.position().version()) {
                    return told.of(
                            open.position().title(),
                            SeenBoard.of(seen.beside().boardOf(id), open.shares(), board.about()),
                            open.shares());
                }
            }
        }
        return told.of(board.position().title(), SeenBoard.of(ownSeen, board.shares(), board.about()), board.shares());
    }

    /** Puts it in words. @param chosen the task that was to be moved */
    record Told(@Nullable Chosen chosen, FeatureTexts texts) {
        BoardConflict of(String position, SeenBoard seen, List<BoardShare> now) {
            List<Line> before = seen.lines().stream()
                    .map(line -> new Line(
                            told(line.name() == null ? texts.get("conflict.gone") : line.name(), line.days(), texts),
                            line.changed()))
                    .toList();
            List<Line> after = now.stream()
                    .map(share -> new Line(told(share.task().name(), share.days(), texts), false))
                    .toList();
            return new BoardConflict(
                    position,
                    orNothing(before, texts),
                    orNothing(after, texts),
                    chosen == null ? "" : texts.with("conflict.yours", chosen.name()));
        }
    }

    private static String told(String name, Weekdays days, FeatureTexts texts) {
        return name + " (" + Days.told(days, texts) + ")";
    }

    private static List<Line> orNothing(List<Line> lines, FeatureTexts texts) {
        return lines.isEmpty() ? List.of(new Line(texts.get("conflict.nothing"), false)) : lines;
    }
}
