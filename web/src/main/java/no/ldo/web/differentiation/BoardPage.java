package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import no.ldo.differentiation.board.BoardView;
import no.ldo.differentiation.board.OrderShare;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.web.differentiation.BoardActs.Asked;
import no.ldo.web.differentiation.BoardActs.SeenAll;
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
    private BoardQuery query;

    @Inject
    private BoardReading reading;

    @Inject
    private BoardActs acts;

    @Inject
    private Messages messages;

    private static final String FEATURE = "differentiation";
    private static final String REGIONS =
            ":boardConflict :boardTotals :boardMove :boardPosition :boardBeside :boardFit";

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
            reading.all();
            show(query.chosen());
        }
    }

    /** A post needs the chosen task to read its fields. */
    private void readIfNeeded() {
        if (!reading.begun()) {
            show(query.chosen());
        }
    }

    private void show(@Nullable UUID task) {
        chosen = reading.choose(task, query.of());
        figures = null;
        panel = null;
        reading.fill(form, chosen);
    }

    /** Moves the chosen task to the chosen position, which does it on the checked days. */
    public void move() {
        move(new Asked(form.move(), form.task(), form.target(), giver(), form.wanted()));
    }

    /** The position that does the chosen task now; null for its job. */
    private @Nullable UUID giver() {
        readIfNeeded();
        return form.from() == null && chosen != null && chosen.own() ? required() : form.from();
    }

    /** Gives the chosen task back to its job. */
    public void giveBack() {
        UUID holder = form.from() == null ? required() : form.from();
        move(new Asked(form.move(), form.task(), holder, null, Weekdays.NONE));
    }

    private void move(Asked asked) {
        Supplier<BoardView> act = () -> {
            BoardView moved = acts.move(asked, seen());
            return asked.only(required()) && moved != null ? moved : reading.after(asked.task());
        };
        act(asked.task(), act, board -> reading.told(asked));
    }

    private SeenAll seen() {
        return new SeenAll(required(), form.getVersion(), form.positions());
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
        Supplier<BoardView> act = () -> {
            acts.order(new OrderShare(required(), task, up, form.getVersion()));
            return reading.after(task);
        };
        act(task, act, MoveTold::of);
    }

    /** Undoes one's own last move. */
    public void undo() {
        acts.undo(form.getUndo());
        stepped("board.undone");
    }

    /** Makes one's own move again that was undone last. */
    public void redo() {
        acts.redo(form.getRedo());
        stepped("board.redone");
    }

    private void stepped(String told) {
        messages.done(FEATURE, told);
        reading.after(null);
        show(null);
        PoolChange.unknown();
    }

    /** Approves the position as it stands and leads to it. */
    public void approve() {
        try {
            int number = acts.approve(required(), form.getVersion());
            messages.done(FEATURE, "board.approved", number);
            messages.leadOn(Paths.position(actingFor.organisation(), required()));
        } catch (EditConflict changed) {
            conflict(null);
        }
    }

    /** @param act answers the board after it with the task */
    private void act(UUID task, Supplier<BoardView> act, Function<BoardView, MoveTold> told) {
        BoardView board;
        try {
            board = act.get();
        } catch (EditConflict changed) {
            conflict(task);
            return;
        }
        reading.changed(board);
        show(task);
        MoveTold what = told.apply(board);
        messages.done(FEATURE, what.key(), what.arguments());
    }

    /** Somebody else changed a position: both versions are shown, and one's own move waits for an answer. */
    private void conflict(@Nullable UUID about) {
        SeenAll seen = seen();
        String own = form.getSeen();
        String[] wanted = form.getDays();
        reading.all();
        show(about);
        PoolChange.unknown();
        conflict = reading.conflict(seen, own, chosen);
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

    /** How the position fits, in words. */
    public FitFigures getFit() {
        return getFigures().fit();
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
