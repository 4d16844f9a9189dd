package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import no.ldo.differentiation.board.BoardService;
import no.ldo.differentiation.board.BoardView;
import no.ldo.differentiation.board.MoveShare;
import no.ldo.differentiation.board.OrderShare;
import no.ldo.differentiation.board.PoolCard;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.IdConverter;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The board: tasks of the jobs on one side, the position on the other. Everything that the page needs stands in the
 * address or in the posted form, so that it works the same by drag, by keyboard and without JavaScript.
 */
@Named
@RequestScoped
public class BoardPage {
    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    private ActingFor actingFor;

    @Inject
    private BoardService boards;

    @Inject
    private BoardQuery query;

    @Inject
    private BoardReading reading;

    @Inject
    private Messages messages;

    private static final String FEATURE = "differentiation";
    private static final String REGIONS = ":boardConflict :boardTotals :boardMove :boardPosition";

    private final MoveForm form = new MoveForm();
    private @Nullable Chosen chosen;
    private @Nullable BoardConflict conflict;
    private @Nullable BoardFigures figures;
    private @Nullable MovePanel panel;
    private boolean editor;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotVisible();
        }
        reading.of(id);
        editor = reading.mayCompose();
        if (!Faces.isPostback()) {
            show(reading.all(), query.chosen());
        }
    }

    /** A post needs the chosen task to read its fields. */
    private void readIfNeeded() {
        if (!reading.begun()) {
            show(reading.board(), query.chosen());
        }
    }

    private void show(BoardView read, @Nullable UUID task) {
        chosen = task == null ? null : Chosen.of(read, task);
        figures = null;
        panel = null;
        form.show(read, chosen, Ids.next());
    }

    /** Moves the chosen task: the position does it on the checked days. */
    public void move() {
        move(form.wanted());
    }

    /** Gives the chosen task back to its job. */
    public void giveBack() {
        move(Weekdays.NONE);
    }

    private void move(Weekdays days) {
        UUID task = form.task();
        MoveShare command = new MoveShare(form.move(), required(), task, days, form.getVersion());
        act(task, () -> boards.move(actingFor.organisation(), command));
    }

    /** One place up. */
    public void up(String task) {
        order(IdConverter.parse(task), true);
    }

    /** One place down. */
    public void down(String task) {
        order(IdConverter.parse(task), false);
    }

    private void order(UUID task, boolean up) {
        act(task, () -> {
            boards.order(actingFor.organisation(), new OrderShare(required(), task, up, form.getVersion()));
            return reading.after(task);
        });
    }

    /** Undoes one's own last move. */
    public void undo() {
        boards.undo(actingFor.organisation(), required(), form.undo());
        messages.done(FEATURE, "board.undone");
        show(reading.after(null), null);
        PoolChange.unknown();
    }

    /** Approves the position as it stands and leads to it. */
    public void approve() {
        try {
            int number = boards.approve(actingFor.organisation(), required(), form.getVersion());
            messages.done(FEATURE, "board.approved", number);
            messages.leadOn(Paths.position(actingFor.organisation(), required()));
        } catch (EditConflict changed) {
            conflict(null);
        }
    }

    /** @param act answers the board after it with the task */
    private void act(UUID task, Supplier<BoardView> act) {
        BoardView board;
        try {
            board = act.get();
        } catch (EditConflict changed) {
            conflict(task);
            return;
        }
        reading.changed(board);
        PoolCard moved = Objects.requireNonNull(board.about());
        show(board, task);
        messages.done(
                FEATURE, "board.moved", moved.task().name(), board.totals().minutes());
    }

    /** Somebody else changed the position: both versions are shown, and one's own move waits for an answer. */
    private void conflict(@Nullable UUID about) {
        String seen = form.getSeen();
        String[] wanted = form.getDays();
        BoardView board = reading.all();
        show(board, about);
        PoolChange.unknown();
        conflict = reading.conflict(seen, chosen);
        form.setDays(wanted);
        messages.refuse(null, FEATURE, "board.conflict");
    }

    private UUID required() {
        if (id == null) {
            throw new NotVisible();
        }
        return id;
    }

    /** The position with its shares and totals. */
    public BoardView getBoard() {
        readIfNeeded();
        return reading.board();
    }

    /** The same with the pool, which is read only when it is written. */
    public BoardView getPool() {
        return reading.pool();
    }

    /** What an act by ajax writes anew; the pool only where {@link PoolChange} says so. */
    public String getRegions() {
        return REGIONS;
    }

    public boolean isPoolWritten() {
        return PoolChange.written();
    }

    public List<BoardCard> getPoolCards() {
        return reading.poolCards();
    }

    public List<BoardCard> getShareCards() {
        readIfNeeded();
        return reading.shareCards();
    }

    public @Nullable Chosen getChosen() {
        readIfNeeded();
        return chosen;
    }

    public @Nullable BoardConflict getConflict() {
        return conflict;
    }

    /** The totals in words. */
    public BoardFigures getFigures() {
        readIfNeeded();
        if (figures == null) {
            figures = reading.figures();
        }
        return figures;
    }

    /** The form that moves the chosen task, in words. */
    public MovePanel getPanel() {
        readIfNeeded();
        if (panel == null) {
            panel = reading.panel(chosen);
        }
        return panel;
    }

    /** Rows without content: the script fills copies of them. */
    public BlankRows getBlank() {
        return BlankRows.ALL;
    }

    public MoveForm getForm() {
        return form;
    }

    public BoardQuery getQuery() {
        return query;
    }

    /**
     * Whether the person may move: an HR manager, and the position is a draft. While a post is being read only the mandate
     * counts; the service refuses to move shares of an approved position.
     */
    public boolean isEditor() {
        return editor && (!reading.begun() || reading.board().position().draft());
    }
}
