package no.ldo.differentiation.board;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.shared.NullableUuid;
import org.jspecify.annotations.Nullable;

/**
 * A note of what one move did to one position, so that it can be undone and made again, and the same move sent twice counts
 * once. A move from one position to another has two notes; what was taken over of a suggestion on one position has many.
 */
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

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Column(name = "part_of")
    @Convert(converter = NullableUuid.class)
    private @Nullable UUID partOf;

    protected BoardMove() {}

    /**
     * @param partOf the note with which this one is undone and made again: of the position that took what this one gave, or the
     *     first of those that were taken over together; null for that one and for every other move
     */
    BoardMove(UUID id, AfterMove made, UUID movedBy, Instant movedAt, @Nullable UUID partOf) {
        this.id = id;
        this.positionId = made.position().id();
        this.taskId = made.found().task();
        this.daysBefore = made.before();
        this.daysAfter = made.after();
        this.movedBy = movedBy;
        this.movedAt = movedAt;
        this.partOf = partOf;
    }

    void undo(Instant when) {
        undoneAt = when;
    }

    void redo() {
        undoneAt = null;
    }

    UUID id() {
        return id;
    }

    UUID positionId() {
        return positionId;
    }

    UUID taskId() {
        return taskId;
    }

    /** What undoing brings back. */
    Weekdays daysBefore() {
        return daysBefore;
    }

    /** What making it again brings back. */
    Weekdays daysAfter() {
        return daysAfter;
    }

    boolean of(UUID position) {
        return positionId.equals(position);
    }

    Instant movedAt() {
        return movedAt;
    }

    boolean undone() {
        return undoneAt != null;
    }

    /** When it was undone. @throws NullPointerException when it stands */
    Instant undoneAt() {
        return Objects.requireNonNull(undoneAt);
    }

    boolean by(UUID account) {
        return movedBy.equals(account);
    }

    /** The id of the move as its maker knows it. */
    UUID moveId() {
        return partOf == null ? id : partOf;
    }
}
