package no.ldo.differentiation.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import no.ldo.differentiation.jobs.TaskDirectory;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.shared.OrganisationNumber;

/** Finds and locks what a move is about, so that nobody else takes of the same job meanwhile. */
@ApplicationScoped
class MoveStart {
    private BoardAccess access;
    private BoardReader reader;
    private TaskDirectory tasks;

    protected MoveStart() {}

    @Inject
    MoveStart(BoardAccess access, BoardReader reader, TaskDirectory tasks) {
        this.access = access;
        this.reader = reader;
        this.tasks = tasks;
    }

    /** What there is to move. The caller holds the lock of the position. @throws NotVisible when the task is not for the caller */
    BeforeMove of(PositionDraft position, UUID task) {
        tasks.lockJobOf(position.organisation(), task);
        BeforeMove found = reader.beforeMove(position, task);
        access.requireDonor(position.organisation(), task, found.found());
        return found;
    }

    /** Locks the jobs of all these tasks, always in the same order. */
    void lock(OrganisationNumber organisation, Collection<UUID> wanted) {
        wanted.stream().sorted().forEach(task -> tasks.lockJobOf(organisation, task));
    }
}
