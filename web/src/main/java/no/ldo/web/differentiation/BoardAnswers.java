package no.ldo.web.differentiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import no.ldo.differentiation.board.BoardView;
import no.ldo.differentiation.board.PoolCard;
import no.ldo.shared.Ids;
import no.ldo.shared.RulesViolated;
import no.ldo.web.shared.FeatureTexts;
import no.ldo.web.shared.Jsons;
import no.ldo.web.shared.Messages;
import no.ldo.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What {@code board.js} is told after a move, all of it in the person's language. The words are those of the page: both are
 * made by {@link BoardFigures}, {@link MovePanel}, {@link BoardCard} and {@link BoardConflict}.
 */
@ApplicationScoped
class BoardAnswers {
    private Texts texts;
    private Messages messages;

    protected BoardAnswers() {}

    @Inject
    BoardAnswers(Texts texts, Messages messages) {
        this.texts = texts;
        this.messages = messages;
    }

    /** It was moved. @param board with the task that it was about */
    JsonObject moved(BoardView board) {
        FeatureTexts words = texts.of("differentiation");
        PoolCard about = Objects.requireNonNull(board.about());
        BoardCard card = BoardCard.of(about, words);
        return board(board, Chosen.of(board, about.taskId()), words)
                .add(
                        "message",
                        words.with(
                                "board.moved",
                                about.task().name(),
                                board.totals().minutes()))
                .add(
                        "card",
                        Jsons.object()
                                .add("free", card.free())
                                .add("from", card.from())
                                .add("when", card.when()))
                .build();
    }

    /** Somebody else was first. @param seen the board as the page showed it */
    JsonObject conflict(BoardView board, @Nullable UUID task, String seen) {
        FeatureTexts words = texts.of("differentiation");
        Chosen chosen = task == null ? null : Chosen.of(board, task);
        BoardConflict conflict = BoardConflict.of(SeenBoard.of(seen, board), board, chosen, words);
        return board(board, chosen, words)
                .add("message", words.get("board.conflict"))
                .add(
                        "conflict",
                        Jsons.object()
                                .add("seen", array(conflict.seen(), BoardAnswers::line))
                                .add("now", array(conflict.now(), BoardAnswers::line))
                                .add("yours", conflict.yours()))
                .build();
    }

    /** A rule forbids it. */
    JsonObject refused(RulesViolated refusal) {
        JsonArrayBuilder told = Jsons.array();
        refusal.violations().forEach(violation -> told.add(messages.told(violation)));
        return Jsons.object().add("messages", told).build();
    }

    private static JsonObjectBuilder board(BoardView board, @Nullable Chosen chosen, FeatureTexts words) {
        BoardFigures figures = BoardFigures.of(board, words);
        return Jsons.object()
                .add("version", board.position().version())
                .add("seen", SeenBoard.written(board))
                .add("move", Ids.next().toString())
                .add("task", chosen == null ? "" : chosen.taskId().toString())
                .add(
                        "undoable",
                        board.undoable() == null ? "" : board.undoable().move().toString())
                .add("undo", figures.undo())
                .add("filled", figures.filled())
                .add("totals", totals(figures))
                .add("hidden", array(figures.hidden(), BoardAnswers::hidden))
                .add("donors", array(figures.donors(), BoardAnswers::donor))
                .add("shares", array(board.shares(), share -> share(BoardCard.of(share, words), words)))
                .add("panel", panel(MovePanel.of(chosen, words)));
    }

    private static JsonObjectBuilder totals(BoardFigures figures) {
        return Jsons.object()
                .add("hours", figures.hours())
                .add("percent", figures.percent())
                .add("freed", figures.freed())
                .add("skilled", figures.skilled())
                .add("added", figures.added());
    }

    private static JsonObjectBuilder hidden(BoardFigures.Hidden hidden) {
        return Jsons.object().add("title", hidden.title()).add("text", hidden.text());
    }

    private static JsonObjectBuilder donor(BoardFigures.Donor donor) {
        return Jsons.object()
                .add("job", donor.job())
                .add("unit", donor.unit())
                .add("freed", donor.freed())
                .add("left", donor.left());
    }

    private static JsonObjectBuilder share(BoardCard card, FeatureTexts words) {
        return Jsons.object()
                .add("task", card.taskId())
                .add("name", card.name())
                .add("from", card.from())
                .add("when", card.when())
                .add("up", words.with("order.up", card.name()))
                .add("down", words.with("order.down", card.name()));
    }

    private static JsonObjectBuilder panel(MovePanel panel) {
        return Jsons.object()
                .add("chosen", panel.chosen())
                .add("held", panel.held())
                .add("title", panel.title())
                .add("from", panel.from())
                .add("go", panel.go())
                .add(
                        "days",
                        array(
                                panel.days(),
                                day -> Jsons.object()
                                        .add("value", day.value())
                                        .add("label", day.label())
                                        .add("checked", day.checked())));
    }

    private static JsonObjectBuilder line(BoardConflict.Line line) {
        return Jsons.object().add("text", line.text()).add("changed", line.changed());
    }

    private static <T> JsonArrayBuilder array(List<T> all, Function<T, JsonObjectBuilder> one) {
        JsonArrayBuilder array = Jsons.array();
        all.forEach(each -> array.add(one.apply(each)));
        return array;
    }
}
