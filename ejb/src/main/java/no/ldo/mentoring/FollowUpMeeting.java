package no.ldo.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.ldo.shared.NullableUuid;
import org.jspecify.annotations.Nullable;

/** A meeting about a plan: planned, possibly moved, and recorded when it was held. */
@Entity
@Table(name = "follow_up_meeting")
class FollowUpMeeting {
    @Id
    private UUID id;

    @Column(name = "plan_id", nullable = false)
    private UUID planId;

    @Column(name = "planned_on", nullable = false)
    private LocalDate plannedOn;

    @Column(name = "planned_by", nullable = false)
    private UUID plannedBy;

    @Column(name = "planned_at", nullable = false)
    private Instant plannedAt;

    @Column(name = "held_on")
    private @Nullable LocalDate heldOn;

    @Column(nullable = false, length = 2000)
    private String minutes = "";

    @Convert(converter = NullableUuid.class)
    @Column(name = "recorded_by")
    private @Nullable UUID recordedBy;

    @Column(name = "recorded_at")
    private @Nullable Instant recordedAt;

    @Version
    private int version;

    protected FollowUpMeeting() {}

    FollowUpMeeting(UUID id, UUID planId, LocalDate plannedOn, UUID plannedBy, Instant plannedAt) {
        this.id = id;
        this.planId = planId;
        this.plannedOn = plannedOn;
        this.plannedBy = plannedBy;
        this.plannedAt = plannedAt;
    }

    void moveTo(LocalDate day) {
        plannedOn = day;
    }

    void record(LocalDate day, String text, UUID by, Instant moment) {
        heldOn = day;
        minutes = text.strip();
        recordedBy = by;
        recordedAt = moment;
    }

    /** Whether just this was recorded before, so that a second click is no second act. */
    boolean says(LocalDate day, String text) {
        return day.equals(heldOn) && minutes.equals(text.strip());
    }

    boolean isHeld() {
        return heldOn != null;
    }

    MeetingRow row() {
        return new MeetingRow(id, planId, plannedOn, heldOn, minutes, version);
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    int version() {
        return version;
    }
}
