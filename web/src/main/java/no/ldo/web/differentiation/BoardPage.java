package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import no.ldo.differentiation.board.BoardService;
import no.ldo.differentiation.board.BoardShare;
import no.ldo.differentiation.board.BoardView;
import no.ldo.differentiation.board.MoveShare;
import no.ldo.differentiation.board.OrderShare;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/**
 * The board: tasks of the jobs on one side, the position on the other. Everything that the page needs stands in the
 * address or in the posted form, so that it works the same by drag, by keyboard and without JavaScript.
 */
@Named
@RequestScoped
public class BoardPage {
    @Inject
    @Param(name = "id")
    private @Nullable UUID id;

    @Inject
    private ActingFor actingFor;

    @Inject
    private BoardService boards;

    @Inject
    private BoardQuery query;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private final MoveForm form = new MoveForm();
    private BoardView board;
    private @Nullable Chosen chosen;
    private @Nullable SeenBoard conflict;
    private boolean editor;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotVisible();
        }
        OrganisationNumber organisation = actingFor.organisation();
        editor = caller.may(organisation, Role.HR_MANAGER);
        show(query.chosen());
    }

    private void show(@Nullable UUID task) {
        board = boards.board(actingFor.organisation(), required(), query.filter());
        chosen = task == null ? null : Chosen.of(board, task);
        form.show(board, chosen, Ids.next());
    }

    /** Moves the chosen task: the position does it on the checked days. */
    public void move() {
        UUID task = form.task();
        Chosen before = Chosen.of(board, task);
        MoveShare command = new MoveShare(form.move(), required(), task, form.wanted(), form.getVersion());
        act(before, () -> boards.move(actingFor.organisation(), command));
    }

    /** Gives the chosen task back to its job. */
    public void giveBack() {
        form.setDays(new String[0]);
        move();
    }

    /** What drag and drop posts: the whole of what is free, or nothing. */
    public void drop() {
        Chosen dropped = Chosen.of(board, form.task());
        if (dropped != null) {
            form.setDays(Days.numbers(form.isToPosition() ? dropped.most() : Weekdays.NONE));
            move();
        }
    }

    /** One place up. */
    public void up(BoardShare share) {
        order(share, true);
    }

    /** One place down. */
    public void down(BoardShare share) {
        order(share, false);
    }

    private void order(BoardShare share, boolean up) {
        Chosen moved = Chosen.of(board, share.taskId());
        act(
                moved,
                () -> boards.order(
                        actingFor.organisation(), new OrderShare(required(), share.taskId(), up, form.getVersion())));
    }

    /** Undoes one's own last move. */
    public void undo() {
        boards.undo(actingFor.organisation(), required(), form.undo());
        messages.done("differentiation", "board.undone");
        show(query.chosen());
    }

    /** Approves the position as it stands and leads to it. */
    public void approve() {
        try {
            int number = boards.approve(actingFor.organisation(), required(), form.getVersion());
            messages.done("differentiation", "board.approved", number);
            messages.leadOn(Paths.position(actingFor.organisation(), required()));
        } catch (EditConflict changed) {
            conflict(null);
        }
    }

    private void act(@Nullable Chosen about, Runnable act) {
        try {
            act.run();
        } catch (EditConflict changed) {
            conflict(about);
            return;
        }
        show(about == null ? null : about.taskId());
        messages.done(
                "differentiation",
                "board.moved",
                about == null ? "" : about.name(),
                board.totals().minutes());
    }

    /** Somebody else changed the position: both versions are shown, and one's own move waits for an answer. */
    private void conflict(@Nullable Chosen about) {
        String seen = form.getSeen();
        String[] wanted = form.getDays();
        show(about == null ? null : about.taskId());
        conflict = SeenBoard.of(seen, board);
        form.setDays(wanted);
        messages.refuse(null, "differentiation", "board.conflict");
    }

    private UUID required() {
        if (id == null) {
            throw new NotVisible();
        }
        return id;
    }

    public BoardView getBoard() {
        return board;
    }

    public @Nullable Chosen getChosen() {
        return chosen;
    }

    public @Nullable SeenBoard getConflict() {
        return conflict;
    }

    public MoveForm getForm() {
        return form;
    }

    public BoardQuery getQuery() {
        return query;
    }

    /** Whether the person may move: an HR manager, and the position is a draft. */
    public boolean isEditor() {
        return editor && board.position().draft();
    }
}
