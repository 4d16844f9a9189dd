package no.ldo.differentiation.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.identity.Role;
import no.ldo.shared.EditConflict;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RulesViolated;
import org.jspecify.annotations.Nullable;

/**
 * Composing a tailored position: HR managers move shares within the units of their mandate; leaders look on at the
 * positions of the units that they lead.
 */
@Stateless
public class BoardService {
    private BoardAccess access;
    private BoardReader reader;
    private ShareMover mover;
    private Ledger ledger;

    public BoardService() {}

    @Inject
    BoardService(BoardAccess access, BoardReader reader, ShareMover mover, Ledger ledger) {
        this.access = access;
        this.reader = reader;
        this.mover = mover;
        this.ledger = ledger;
    }

    /** The board of a position with one page of the pool. @throws NotVisible when it is missing or not for the caller */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public BoardView board(
            @NotNull OrganisationNumber organisation, @NotNull UUID position, @NotNull PoolFilter filter) {
        PositionDraft found = access.readable(organisation, position);
        return reader.board(found, access.donorUnits(organisation, filter.unit()), filter, access.accountId());
    }

    /**
     * The board without its pool, as it is needed after a move, with the one task that the move was about.
     *
     * @param task may be null
     * @throws NotVisible when the position or the task is missing or not for the caller
     */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public BoardView composed(@NotNull OrganisationNumber organisation, @NotNull UUID position, @Nullable UUID task) {
        PositionDraft found = access.readable(organisation, position);
        BoardView read = reader.composed(found, access.donorUnits(organisation, null), task, access.accountId());
        if (task != null && read.about() == null) {
            throw access.missing(organisation, task);
        }
        return read;
    }

    /**
     * Lets the position do a task on the given days. The same move sent twice counts once.
     *
     * @return the board after it, as {@link #composed} answers with this task
     * @throws EditConflict when somebody changed the position meanwhile
     * @throws RulesViolated one or more of the rules of the board; nothing is moved
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public BoardView move(@NotNull OrganisationNumber organisation, @NotNull @Valid MoveShare command) {
        PositionDraft position = access.composable(organisation, command.position());
        if (ledger.knows(command.position(), command.move())) {
            return composed(organisation, command.position(), command.task());
        }
        EditConflict.throwIfStale(command.version(), position.version());
        BeforeMove found = locked(position, command.task());
        AfterMove made = mover.take(found, command.days() == null ? found.free() : command.days());
        ledger.note(command, made);
        return reader.afterMove(made, command.move());
    }

    /** What there is to move, with the donor job locked. @throws NotVisible when the task is missing or not for the caller */
    private BeforeMove locked(PositionDraft position, UUID task) {
        ledger.lock(position.organisation(), task);
        BeforeMove found = reader.beforeMove(position, task);
        access.requireDonor(position.organisation(), task, found.found());
        return found;
    }

    /**
     * Undoes the caller's last move.
     *
     * @param move its id
     * @throws RulesViolated {@code onlyOwnLastMoveIsUndone}, or a rule of the board when the place is taken meanwhile
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void undo(@NotNull OrganisationNumber organisation, @NotNull UUID position, @NotNull UUID move) {
        PositionDraft found = access.composable(organisation, position);
        if (ledger.isUndone(position, move)) {
            return;
        }
        BoardMove last = ledger.lastOf(position);
        RulesViolated.throwIfAny(BoardRules.onlyOwnLastMoveIsUndone(
                last != null && last.id().equals(move) && last.by(access.accountId())));
        mover.take(locked(found, last.taskId()), last.daysBefore());
        last.undo();
    }

    /** Puts a task one place up or down. @throws EditConflict when somebody changed the position meanwhile */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void order(@NotNull OrganisationNumber organisation, @NotNull @Valid OrderShare command) {
        PositionDraft position = access.composable(organisation, command.position());
        EditConflict.throwIfStale(command.version(), position.version());
        mover.order(position, command.task(), command.up());
    }

    /**
     * Approves the position as it stands: an immutable version is stored and the draft is closed.
     *
     * @return the number of the version
     * @throws EditConflict when somebody changed the position meanwhile
     * @throws RulesViolated {@code anApprovedPositionHasShares}, {@code groupStaysTogether}, {@code onlyADraftIsComposed}
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public int approve(@NotNull OrganisationNumber organisation, @NotNull UUID position, int version) {
        PositionDraft found = access.composable(organisation, position);
        EditConflict.throwIfStale(version, found.version());
        List<BoardShare> shares = reader.sharesOf(found);
        RulesViolated.throwIfAny(
                BoardRules.anApprovedPositionHasShares(shares.size()),
                BoardRules.groupStaysTogether(reader.splitGroups(found, shares)));
        return ledger.approve(position, shares);
    }
}
