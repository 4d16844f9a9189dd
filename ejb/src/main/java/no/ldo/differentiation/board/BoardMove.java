package no.ldo.differentiation.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.ldo.differentiation.jobs.Weekdays;

/** A note of one move, so that it can be undone once and the same move sent twice counts once. */
@Entity
@Table(name = "board_move")
class BoardMove {
    @Id
    private UUID id;

    @Column(name = "position_id", nullable = false)
    private UUID positionId;

    @Column(name = "task_id", nullable = false)
    private UUID taskId;

    @Column(name = "days_before", nullable = false)
    private Weekdays daysBefore;

    @Column(name = "days_after", nullable = false)
    private Weekdays daysAfter;

    @Column(name = "moved_by", nullable = false)
    private UUID movedBy;

    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;

    @Column(nullable = false)
    private boolean undone;

    protected BoardMove() {}

    BoardMove(MoveShare command, Weekdays daysBefore, Weekdays daysAfter, UUID movedBy, Instant movedAt) {
        this.id = command.move();
        this.positionId = command.position();
        this.taskId = command.task();
        this.daysBefore = daysBefore;
        this.daysAfter = daysAfter;
        this.movedBy = movedBy;
        this.movedAt = movedAt;
    }

    void undo() {
        undone = true;
    }

    UUID id() {
        return id;
    }

    UUID taskId() {
        return taskId;
    }

    Weekdays daysBefore() {
        return daysBefore;
    }

    boolean of(UUID position) {
        return positionId.equals(position);
    }

    boolean undone() {
        return undone;
    }

    boolean by(UUID account) {
        return movedBy.equals(account);
    }
}
