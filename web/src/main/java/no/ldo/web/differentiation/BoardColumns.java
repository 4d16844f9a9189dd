package no.ldo.web.differentiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.differentiation.board.BesideService;
import no.ldo.differentiation.board.BoardHistory;
import no.ldo.differentiation.board.OpenPosition;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.web.shared.FeatureTexts;
import no.ldo.web.shared.Texts;
import no.ldo.web.shared.Urls;

/** The columns beside the position of the board, in words. */
@Named
@RequestScoped
public class BoardColumns {
    private Beside beside;
    private BoardReading reading;
    private BoardQuery query;
    private Texts texts;

    protected BoardColumns() {}

    @Inject
    BoardColumns(Beside beside, BoardReading reading, BoardQuery query, Texts texts) {
        this.beside = beside;
        this.reading = reading;
        this.query = query;
        this.texts = texts;
    }

    /** Positions that are open beside the board's own. */
    public List<OpenColumn> getOpen() {
        return beside.open().stream().map(one -> OpenColumn.of(one, words())).toList();
    }

    /** Drafts to open, or to move something to. */
    public List<OpenColumn> getOthers() {
        return beside.others(board()).shown().stream()
                .map(one -> OpenColumn.folded(one, words()))
                .toList();
    }

    /** How many others there are. */
    public int getMore() {
        return beside.others(board()).more();
    }

    /** Whether another position may be opened. */
    public boolean isRoom() {
        return query.open().size() < BesideService.MOST;
    }

    /** Where a task can be moved: the board's own position first. */
    public List<SelectItem> getTargets() {
        List<SelectItem> targets = new ArrayList<>();
        targets.add(
                new SelectItem(board().toString(), reading.board().position().title()));
        Stream.concat(
                        beside.open().stream().map(OpenPosition::position).filter(PositionDraft::draft),
                        beside.others(board()).shown().stream())
                .forEach(one -> targets.add(new SelectItem(one.id().toString(), one.title())));
        return targets;
    }

    /** The address of this board with one position more, or one less where it is open. */
    public String with(String id) {
        List<String> open = query.open().stream().map(UUID::toString).collect(Collectors.toCollection(ArrayList::new));
        if (!open.remove(id)) {
            open.add(id);
        }
        return Urls.here("open", String.join(",", open));
    }

    /** The address of the board of one of these positions, with the board's own beside it; what is searched for stays. */
    public String at(String id) {
        String open = Stream.concat(
                        Stream.of(board().toString()), query.open().stream().map(UUID::toString))
                .filter(one -> !one.equals(id))
                .distinct()
                .limit(BesideService.MOST)
                .collect(Collectors.joining(","));
        return Urls.here(Map.of("id", id, "open", open, "task", "", "of", "", "pool", ""));
    }

    /** Text of the button; empty when there is nothing to undo. */
    public String getUndo() {
        return HistoryWords.undo(history(), words());
    }

    /** Text of the button; empty when there is nothing to make again. */
    public String getRedo() {
        return HistoryWords.redo(history(), words());
    }

    private BoardHistory history() {
        return beside.history(board());
    }

    private UUID board() {
        return reading.board().position().id();
    }

    private FeatureTexts words() {
        return texts.of("differentiation");
    }
}
