package no.ldo.web.differentiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ldo.differentiation.board.BoardService;
import no.ldo.differentiation.board.BoardView;
import no.ldo.differentiation.board.HistoryService;
import no.ldo.differentiation.board.MoveShare;
import no.ldo.differentiation.board.OrderShare;
import no.ldo.differentiation.board.TransferService;
import no.ldo.differentiation.board.TransferShare;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.shared.EditConflict;
import no.ldo.shared.OrganisationNumber;
import no.ldo.web.shared.ActingFor;
import org.jspecify.annotations.Nullable;

/** Carries out what the board's forms and script ask. */
@RequestScoped
class BoardActs {
    private ActingFor actingFor;
    private BoardService boards;
    private TransferService transfers;
    private HistoryService histories;

    protected BoardActs() {}

    @Inject
    BoardActs(ActingFor actingFor, BoardService boards, TransferService transfers, HistoryService histories) {
        this.actingFor = actingFor;
        this.boards = boards;
        this.transfers = transfers;
        this.histories = histories;
    }

    /**
     * What is asked.
     *
     * @param target the position that takes, or that gives back to the job
     * @param from another position that gives; null when the job gives
     * @param days all that the position does afterwards; null for every free day; not asked for when a position gives
     */
    record Asked(
            UUID move,
            UUID task,
            UUID target,
            @Nullable UUID from,
            @Nullable Weekdays days) {
        /** Whether one position gives to another. */
        boolean between() {
            return from != null && !from.equals(target);
        }

        /** Whether nothing but the given position changes. */
        boolean only(UUID position) {
            return target.equals(position) && !between();
        }
    }

    /** The positions as the page showed them. @param board of the board itself */
    record SeenAll(UUID board, int version, SeenPositions beside) {
        int versionOf(UUID position) {
            return position.equals(board) ? version : beside.versionOf(position);
        }
    }

    /**
     * Moves.
     *
     * @return the board of the position that has taken, when only one position changed; else null
     * @throws EditConflict when somebody changed one of the positions meanwhile
     */
    @Nullable
    BoardView move(Asked asked, SeenAll seen) {
        OrganisationNumber organisation = actingFor.organisation();
        if (!asked.between()) {
            return boards.move(
                    organisation,
                    new MoveShare(
                            asked.move(), asked.target(), asked.task(), asked.days(), seen.versionOf(asked.target())));
        }
        transfers.transfer(
                organisation,
                new TransferShare(
                        asked.move(),
                        asked.task(),
                        asked.target(),
                        seen.versionOf(asked.target()),
                        asked.from(),
                        seen.versionOf(asked.from())));
        return null;
    }

    /** One place up or down in the board's own position. */
    void order(OrderShare asked) {
        boards.order(actingFor.organisation(), asked);
    }

    /** @param step position and move, as the page's hidden field names them */
    void undo(String step) {
        HistoryWords.Asked asked = HistoryWords.Asked.of(step);
        histories.undo(actingFor.organisation(), asked.position(), asked.move());
    }

    /** @param step position and move, as the page's hidden field names them */
    void redo(String step) {
        HistoryWords.Asked asked = HistoryWords.Asked.of(step);
        histories.redo(actingFor.organisation(), asked.position(), asked.move());
    }

    /** @return the number of the version */
    int approve(UUID position, int version) {
        return boards.approve(actingFor.organisation(), position, version);
    }
}
