package no.ldo.differentiation.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import no.ldo.differentiation.jobs.Weekdays;

/** That a position does a task on some of its days. */
@Entity
@Table(name = "task_share")
class TaskShare {
    @Id
    private UUID id;

    @Column(name = "position_id", nullable = false)
    private UUID positionId;

    @Column(name = "task_id", nullable = false)
    private UUID taskId;

    @Column(nullable = false)
    private Weekdays days;

    /** The same column as a number: shares of one task never have a day in common, so sums are unions. */
    @Column(name = "days", insertable = false, updatable = false)
    private int dayBits;

    @Column(name = "week_minutes", nullable = false)
    private int heldMinutes;

    @Column(nullable = false)
    private int place;

    protected TaskShare() {}

    TaskShare(UUID id, UUID positionId, UUID taskId, int place) {
        this.id = id;
        this.positionId = positionId;
        this.taskId = taskId;
        this.place = place;
    }

    void take(Weekdays taken, int minutesADay) {
        days = taken;
        heldMinutes = taken.count() * minutesADay;
    }

    void putAt(int newPlace) {
        place = newPlace;
    }

    UUID taskId() {
        return taskId;
    }

    UUID positionId() {
        return positionId;
    }

    Weekdays days() {
        return days;
    }

    int heldMinutes() {
        return heldMinutes;
    }

    int place() {
        return place;
    }
}
