package no.ldo.web.differentiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.board.BoardService;
import no.ldo.differentiation.board.BoardView;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.web.differentiation.BoardActs.Asked;
import no.ldo.web.differentiation.BoardActs.SeenAll;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FeatureTexts;
import no.ldo.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The board of this request, each part read once and only when it is needed: the pool costs most, and after a move it is
 * seldom written again.
 */
@RequestScoped
public class BoardReading {
    private ActingFor actingFor;
    private BoardService boards;
    private BoardQuery query;
    private Caller caller;
    private Texts texts;
    private Beside beside;
    private @Nullable UUID position;
    private @Nullable BoardView board;
    private @Nullable BoardView pool;

    protected BoardReading() {}

    @Inject
    BoardReading(
            ActingFor actingFor, BoardService boards, BoardQuery query, Caller caller, Texts texts, Beside beside) {
        this.actingFor = actingFor;
        this.boards = boards;
        this.query = query;
        this.caller = caller;
        this.texts = texts;
        this.beside = beside;
    }

    void of(UUID wanted) {
        position = wanted;
    }

    /** Whether the caller is an HR manager of the organisation. */
    boolean mayCompose() {
        return caller.may(actingFor.organisation(), Role.HR_MANAGER);
    }

    boolean begun() {
        return board != null;
    }

    /** Position, shares and totals; what has been read before, and without the pool when that is not needed anyway. */
    BoardView board() {
        if (board == null) {
            board = asItIs(query.chosen());
        }
        return board;
    }

    /** The same with the pool that the address asks for. */
    BoardView pool() {
        if (pool == null) {
            pool = boards.board(actingFor.organisation(), required(), query.filter());
            board = board == null ? pool : board;
        }
        return pool;
    }

    List<BoardCard> poolCards() {
        FeatureTexts words = words();
        return pool().pool().stream().map(card -> BoardCard.of(card, words)).toList();
    }

    List<BoardCard> shareCards() {
        FeatureTexts words = words();
        return board().shares().stream()
                .map(share -> BoardCard.of(share, words))
                .toList();
    }

    BoardFigures figures() {
        return BoardFigures.of(board(), texts);
    }

    MovePanel panel(@Nullable Chosen chosen) {
        return MovePanel.of(chosen, words());
    }

    /** @param seen the positions as the page showed them @param own what the board's own held then */
    BoardConflict conflict(SeenAll seen, String own, @Nullable Chosen chosen) {
        return BoardConflict.of(seen, own, board(), beside.open(), new BoardConflict.Told(chosen, words()));
    }

    /** The chosen task, wherever it stands. */
    @Nullable
    Chosen choose(@Nullable UUID task, @Nullable UUID of) {
        return task == null ? null : Chosen.of(board(), beside.open(), task, of);
    }

    /** What is said after a move. */
    MoveTold told(Asked asked) {
        return MoveTold.of(board(), asked, beside);
    }

    /** Fills the form for the page that is written now. */
    void fill(MoveForm form, @Nullable Chosen chosen) {
        form.show(board(), chosen, Ids.next());
        if (mayCompose() && board().position().draft()) {
            form.show(beside.history(required()), beside.seen(required()));
        }
    }

    private FeatureTexts words() {
        return texts.of("differentiation");
    }

    /** Reads it anew after a change. @param task that the change was about */
    BoardView after(@Nullable UUID task) {
        beside.changed();
        pool = null;
        board = boards.composed(actingFor.organisation(), required(), task);
        return board;
    }

    /** What an act has answered. @param read without the pool */
    void changed(BoardView read) {
        beside.changed();
        pool = null;
        board = read;
    }

    /** Reads all of it anew. */
    BoardView all() {
        beside.changed();
        pool = null;
        board = null;
        return pool();
    }

    /** Reads it anew as it stands. @param task that it is about; one that somebody has removed meanwhile is left out */
    BoardView asItIs(@Nullable UUID task) {
        beside.changed();
        pool = null;
        try {
            board = boards.composed(actingFor.organisation(), required(), task);
        } catch (NotVisible gone) {
            board = boards.composed(actingFor.organisation(), required(), null);
        }
        return board;
    }

    private UUID required() {
        if (position == null) {
            throw new NotVisible();
        }
        return position;
    }
}
