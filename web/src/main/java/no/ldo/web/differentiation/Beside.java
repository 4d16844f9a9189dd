package no.ldo.web.differentiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.differentiation.board.BesideService;
import no.ldo.differentiation.board.BoardHistory;
import no.ldo.differentiation.board.HistoryService;
import no.ldo.differentiation.board.OpenPosition;
import no.ldo.differentiation.position.OtherDrafts;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.web.shared.ActingFor;
import org.jspecify.annotations.Nullable;

/** What stands beside the position of the board in this request, each part read once and only when it is needed. */
@RequestScoped
class Beside {
    private ActingFor actingFor;
    private BesideService beside;
    private HistoryService histories;
    private BoardQuery query;
    private @Nullable List<OpenPosition> open;
    private @Nullable OtherDrafts others;
    private @Nullable BoardHistory history;

    protected Beside() {}

    @Inject
    Beside(ActingFor actingFor, BesideService beside, HistoryService histories, BoardQuery query) {
        this.actingFor = actingFor;
        this.beside = beside;
        this.histories = histories;
        this.query = query;
    }

    /** Positions that the address opens. */
    List<OpenPosition> open() {
        if (open == null) {
            open = query.open().isEmpty() ? List.of() : beside.beside(actingFor.organisation(), query.open());
        }
        return open;
    }

    /** Drafts that are not open, for those who may compose. */
    OtherDrafts others(UUID board) {
        if (others == null) {
            others = beside.others(actingFor.organisation(), query.all(board), query.getFind());
        }
        return others;
    }

    /** The caller's next steps on everything that is shown. */
    BoardHistory history(UUID board) {
        if (history == null) {
            history = histories.history(
                    actingFor.organisation(),
                    Stream.concat(
                                    query.all(board).stream(),
                                    others(board).shown().stream().map(PositionDraft::id))
                            .toList());
        }
        return history;
    }

    /** The title of a position that is shown beside this one; empty for another one. */
    String titleOf(UUID position, UUID board) {
        return Stream.concat(open().stream().map(OpenPosition::position), others(board).shown().stream())
                .filter(one -> one.id().equals(position))
                .map(PositionDraft::title)
                .findFirst()
                .orElse("");
    }

    /** In one hidden field. */
    String seen(UUID board) {
        return SeenPositions.written(open(), others(board).shown());
    }

    void changed() {
        open = null;
        others = null;
        history = null;
    }
}
