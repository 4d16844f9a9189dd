package no.ldo.web.differentiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Objects;
import java.util.UUID;
import no.ldo.differentiation.board.BoardHistory;
import no.ldo.differentiation.board.BoardView;
import no.ldo.differentiation.board.PastMove;
import no.ldo.differentiation.board.PoolCard;
import no.ldo.shared.Ids;
import no.ldo.shared.RulesViolated;
import no.ldo.web.differentiation.BoardActs.Asked;
import no.ldo.web.differentiation.BoardActs.SeenAll;
import no.ldo.web.shared.FeatureTexts;
import no.ldo.web.shared.Jsons;
import no.ldo.web.shared.Messages;
import no.ldo.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What {@code board.js} is told, all of it in the person's language. The words are those of the page: both are made by
 * {@link BoardFigures}, {@link MovePanel}, {@link BoardCard}, {@link OpenColumn} and {@link BoardConflict}.
 */
@RequestScoped
class BoardAnswers {
    private Texts texts;
    private Messages messages;
    private BoardReading reading;
    private Beside beside;

    protected BoardAnswers() {}

    @Inject
    BoardAnswers(Texts texts, Messages messages, BoardReading reading, Beside beside) {
        this.texts = texts;
        this.messages = messages;
        this.reading = reading;
        this.beside = beside;
    }

    /**
     * It was moved in the board's own position; what stands beside has not changed.
     *
     * @param forward whether the page shows a step forward: only then can another position still have one
     */
    JsonObject moved(BoardView board, Asked asked, boolean forward) {
        PoolCard about = Objects.requireNonNull(board.about());
        UUID own = board.position().id();
        PastMove last = new PastMove(asked.move(), own, about.task().name(), false);
        BoardHistory history = forward ? beside.history(own) : new BoardHistory(last, null);
        return history(moved(board, about, MoveTold.of(board, asked, beside)), history)
                .build();
    }

    /** It was given another place. */
    JsonObject moved(BoardView board) {
        return moved(board, Objects.requireNonNull(board.about()), MoveTold.of(board))
                .build();
    }

    /** Another position has changed too, or alone. */
    JsonObject movedBeside(BoardView board, Asked asked) {
        return columns(moved(board, Objects.requireNonNull(board.about()), MoveTold.of(board, asked, beside)), board)
                .build();
    }

    private JsonObjectBuilder moved(BoardView board, PoolCard about, MoveTold told) {
        FeatureTexts words = words();
        return board(board, Chosen.of(board, beside.open(), about.taskId(), null), words)
                .add("message", told.in(words))
                .add("card", Jsons.of(BoardCard.of(about, words)));
    }

    /** Somebody else was first. @param seen the positions as the page showed them @param own what the board's own held */
    JsonObject conflict(SeenAll seen, String own, UUID task) {
        BoardView board = reading.asItIs(task);
        Chosen chosen = reading.choose(task, null);
        BoardConflict conflict = reading.conflict(seen, own, chosen);
        return columns(board(board, chosen, words()), board)
                .add("message", words().get("board.conflict"))
                .add("conflict", Jsons.of(conflict))
                .build();
    }

    /** Somebody else has changed something, and the person has not asked for anything. @param task the chosen one, or null */
    JsonObject changed(@Nullable UUID task) {
        BoardView board = reading.asItIs(task);
        return columns(board(board, reading.choose(task, null), words()), board)
                .add("message", words().get("board.changed"))
                .add("draft", board.position().draft())
                .build();
    }

    /** Somebody has removed the task that was to be moved. @return null when it is there */
    @Nullable
    JsonObject gone(UUID task) {
        BoardView board = reading.asItIs(task);
        return board.about() != null
                ? null
                : columns(board(board, null, words()), board)
                        .add("message", words().get("move.gone"))
                        .build();
    }

    /** A rule forbids it. */
    JsonObject refused(RulesViolated refusal) {
        JsonArrayBuilder told = Jsons.array();
        refusal.violations().forEach(violation -> told.add(messages.told(violation)));
        return Jsons.object().add("messages", told).build();
    }

    private JsonObjectBuilder board(BoardView board, @Nullable Chosen chosen, FeatureTexts words) {
        return Jsons.object()
                .add("version", board.position().version())
                .add("seen", SeenBoard.written(board.shares()))
                .add("move", Ids.next().toString())
                .add("task", chosen == null ? "" : chosen.taskId().toString())
                .add("figures", Jsons.of(BoardFigures.of(board, texts)))
                .add("shares", Jsons.array(board.shares(), share -> share(BoardCard.of(share, words), words)))
                .add("panel", Jsons.of(MovePanel.of(chosen, words)));
    }

    /** What stands beside, and the steps back and forward on all of it. */
    private JsonObjectBuilder columns(JsonObjectBuilder told, BoardView board) {
        FeatureTexts words = words();
        UUID id = board.position().id();
        JsonArrayBuilder all = Jsons.array();
        beside.open().forEach(one -> all.add(Jsons.of(OpenColumn.of(one, words))));
        beside.others(id).shown().forEach(one -> all.add(Jsons.of(OpenColumn.folded(one, words))));
        return history(told, beside.history(id)).add("columns", all).add("beside", beside.seen(id));
    }

    private JsonObjectBuilder history(JsonObjectBuilder told, BoardHistory history) {
        return told.add(
                "history",
                Jsons.object()
                        .add("undo", HistoryWords.undo(history, words()))
                        .add("undoable", HistoryWords.written(history.undoable()))
                        .add("redo", HistoryWords.redo(history, words()))
                        .add("redoable", HistoryWords.written(history.redoable())));
    }

    private static JsonObjectBuilder share(BoardCard card, FeatureTexts words) {
        return Jsons.of(card)
                .add("up", words.with("order.up", card.name()))
                .add("down", words.with("order.down", card.name()));
    }

    private FeatureTexts words() {
        return texts.of("differentiation");
    }
}
