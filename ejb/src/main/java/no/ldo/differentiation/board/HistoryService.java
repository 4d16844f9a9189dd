package no.ldo.differentiation.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.identity.Role;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RulesViolated;

/**
 * Back and forward on the board, step by step: HR managers undo their own moves and make them again, for as long as nobody has
 * moved after them on the same position. A move that was undone and then overtaken by another one is gone.
 */
@Stateless
public class HistoryService {
    private BoardAccess access;
    private MoveStart start;
    private ShareMover mover;
    private Ledger ledger;

    public HistoryService() {}

    @Inject
    HistoryService(BoardAccess access, MoveStart start, ShareMover mover, Ledger ledger) {
        this.access = access;
        this.start = start;
        this.mover = mover;
        this.ledger = ledger;
    }

    /**
     * The caller's next steps on positions that are looked at together. None on positions that are no drafts or that the
     * caller may not compose.
     *
     * @throws NotVisible when one of the positions is missing or not for the caller
     */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public BoardHistory history(@NotNull OrganisationNumber organisation, @NotNull List<UUID> positions) {
        List<UUID> composed = access.readable(organisation, positions).stream()
                .filter(PositionDraft::draft)
                .filter(access::composes)
                .map(PositionDraft::id)
                .toList();
        return composed.isEmpty() ? BoardHistory.NONE : ledger.history(composed);
    }

    /**
     * Undoes the caller's last move.
     *
     * @param position one that it changed
     * @throws NotVisible when the move is not known, or is not for the caller
     * @throws RulesViolated {@code onlyOwnLastMoveIsUndone}, or a rule of the board when the place is taken meanwhile
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void undo(@NotNull OrganisationNumber organisation, @NotNull UUID position, @NotNull UUID move) {
        step(organisation, position, move, new Step(true, BoardHistory::undoable, BoardMove::daysBefore));
    }

    /**
     * Makes the caller's move again that was undone last.
     *
     * @param position one that it changes
     * @throws NotVisible when the move is not known, or is not for the caller
     * @throws RulesViolated {@code onlyOwnLastMoveIsUndone}, or a rule of the board when the place is taken meanwhile
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void redo(@NotNull OrganisationNumber organisation, @NotNull UUID position, @NotNull UUID move) {
        step(organisation, position, move, new Step(false, BoardHistory::redoable, BoardMove::daysAfter));
    }

    /** @param next which of the next steps it must be @param days what the position does afterwards */
    private record Step(boolean undone, Function<BoardHistory, PastMove> next, Function<BoardMove, Weekdays> days) {}

    private void step(OrganisationNumber organisation, UUID position, UUID move, Step step) {
        access.readable(organisation, position);
        List<BoardMove> notes = ledger.notesOf(position, move);
        Map<UUID, PositionDraft> locked = access.composable(
                organisation, notes.stream().map(BoardMove::positionId).toArray(UUID[]::new));
        if (notes.stream().allMatch(note -> note.undone() == step.undone())) {
            return;
        }
        PastMove next = step.next().apply(ledger.history(locked.keySet()));
        RulesViolated.throwIfAny(BoardRules.onlyOwnLastMoveIsUndone(
                next != null && next.move().equals(notes.get(0).moveId())));
        start.lock(
                organisation, notes.stream().map(BoardMove::taskId).distinct().toList());
        notes.stream()
                .sorted(Comparator.comparingInt(note -> gain(note, step)))
                .forEach(note -> mover.take(
                        start.of(locked.get(note.positionId()), note.taskId()),
                        step.days().apply(note)));
        ledger.mark(notes, step.undone());
    }

    /** What gives comes before what takes, so that the days are free. */
    private static int gain(BoardMove note, Step step) {
        Weekdays other = step.undone() ? note.daysAfter() : note.daysBefore();
        return step.days().apply(note).count() - other.count();
    }
}
