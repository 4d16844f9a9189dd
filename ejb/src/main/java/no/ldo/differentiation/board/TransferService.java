package no.ldo.differentiation.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.identity.Role;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RulesViolated;

/** Moves between two positions: one act, made as a whole or not at all. */
@Stateless
public class TransferService {
    private BoardAccess access;
    private MoveStart start;
    private ShareMover mover;
    private Ledger ledger;

    public TransferService() {}

    @Inject
    TransferService(BoardAccess access, MoveStart start, ShareMover mover, Ledger ledger) {
        this.access = access;
        this.start = start;
        this.mover = mover;
        this.ledger = ledger;
    }

    /**
     * Lets a position do a task on the days on which another one does it now, beside those that it has already. The same move
     * sent twice counts once.
     *
     * @throws NotVisible when something is missing or not for the caller, or the position that gives does not do the task
     * @throws EditConflict when somebody changed one of the positions meanwhile
     * @throws RulesViolated one or more of the rules of the board; nothing is moved
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void transfer(@NotNull OrganisationNumber organisation, @NotNull @Valid TransferShare command) {
        Map<UUID, PositionDraft> locked = access.composable(organisation, command.position(), command.from());
        PositionDraft to = locked.get(command.position());
        PositionDraft from = locked.get(command.from());
        BeforeMove giving = start.of(from, command.task());
        if (to.equals(from) || ledger.knows(command.position(), command.move())) {
            return;
        }
        EditConflict.throwIfStale(command.version(), to.version());
        EditConflict.throwIfStale(command.fromVersion(), from.version());
        AfterMove given = mover.take(giving, Weekdays.NONE);
        if (given.before().isEmpty()) {
            throw new NotVisible();
        }
        BeforeMove found = start.of(to, command.task());
        TaskShare held = found.held();
        Weekdays before = held == null ? Weekdays.NONE : held.days();
        AfterMove taken = mover.take(found, before.plus(given.before()));
        ledger.note(command.move(), taken, given);
    }
}
