package no.ldo.differentiation.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionDrafts;
import no.ldo.identity.Role;
import no.ldo.shared.EditConflict;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RuleViolation;
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
    private MoveStart start;
    private PositionDrafts positions;

    public BoardService() {}

    @Inject
    BoardService(
            BoardAccess access,
            BoardReader reader,
            ShareMover mover,
            Ledger ledger,
            MoveStart start,
            PositionDrafts positions) {
        this.access = access;
        this.reader = reader;
        this.mover = mover;
        this.ledger = ledger;
        this.start = start;
        this.positions = positions;
    }

    /** The board of a position with one page of the pool. @throws NotVisible when it is missing or not for the caller */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public BoardView board(
            @NotNull OrganisationNumber organisation, @NotNull UUID position, @NotNull PoolFilter filter) {
        PositionDraft found = access.readable(organisation, position);
        return reader.board(found, access.viewer(found, filter.unit()), filter);
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
        BoardView read = reader.composed(found, access.viewer(found, null), task);
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
        BeforeMove found = start.of(position, command.task());
        AfterMove made = mover.take(found, command.days() == null ? found.free() : command.days());
        ledger.note(command.move(), made, command.partOf());
        return reader.afterMove(made);
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
     * @throws RulesViolated {@code anApprovedPositionHasShares}, {@code groupStaysTogether},
     *     {@code reservedTasksStayInTheirJob}, {@code aTaskIsSharedByAFew}, {@code onlyADraftIsComposed},
     *     {@code fullTimeIsThatOfAJob}
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public int approve(@NotNull OrganisationNumber organisation, @NotNull UUID position, int version) {
        PositionDraft found = access.composable(organisation, position);
        EditConflict.throwIfStale(version, found.version());
        List<BoardShare> shares = reader.sharesOf(found);
        List<RuleViolation> broken = Stream.concat(
                        Stream.of(
                                        BoardRules.anApprovedPositionHasShares(shares.size()),
                                        BoardRules.groupStaysTogether(reader.splitGroups(found, shares)))
                                .flatMap(Optional::stream),
                        BoardRules.sharesMayStillBeHeld(shares, reader.otherHolders(found, shares)).stream())
                .toList();
        RulesViolated.throwIfAny(broken);
        return positions.approve(position, shares.stream().map(LineCopy::of).toList());
    }
}
