package no.ldo.differentiation.position;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A position put together for one person out of shares of tasks. It is composed as DRAFT; approving stores an immutable
 * version and closes it; publishing needs gate A; taking up the work again opens it as DRAFT and leaves what is
 * published as it is until another version is published or that one is withdrawn.
 */
@Entity
@Table(name = "tailored_position")
class TailoredPosition {
    @Id
    private UUID id;

    @Column(nullable = false, length = 9)
    private OrganisationNumber organisation;

    @Column(name = "unit_id", nullable = false)
    private UnitId unit;

    @Column(nullable = false, length = 120)
    private String title;

    @Column(nullable = false, length = 1000)
    private String purpose;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private PositionStatus status;

    @Column(name = "full_time_minutes", nullable = false)
    private int fullTimeMinutes;

    @Column(name = "week_minutes", nullable = false)
    private int weekMinutes;

    @Column(name = "mentor_minutes", nullable = false)
    private int mentorMinutes;

    @Column(name = "handover_minutes", nullable = false)
    private int handoverMinutes;

    @Column(name = "latest_version", nullable = false)
    private int latestVersion;

    @Column(name = "published_version")
    private @Nullable Integer publishedVersion;

    @Column(nullable = false)
    private int moves;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected TailoredPosition() {}

    TailoredPosition(UUID id, OrganisationNumber organisation, SavePosition command, int handoverMinutes, Instant now) {
        this.id = id;
        this.organisation = organisation;
        this.handoverMinutes = handoverMinutes;
        this.status = PositionStatus.DRAFT;
        this.createdAt = now;
        describe(command);
    }

    final void describe(SavePosition command) {
        title = command.title().strip();
        unit = command.unit();
        purpose = command.purpose().strip();
        fullTimeMinutes = command.fullTimeMinutes();
        mentorMinutes = command.mentorMinutes();
    }

    /** Whether describing it so would change nothing. */
    boolean says(SavePosition command) {
        return title.equals(command.title().strip())
                && unit.equals(command.unit())
                && purpose.equals(command.purpose().strip())
                && fullTimeMinutes == command.fullTimeMinutes()
                && mentorMinutes == command.mentorMinutes();
    }

    /** Its shares were moved and make so many minutes now. Counts the move, so that the version grows in every case. */
    void recompose(int minutesAWeek) {
        weekMinutes = minutesAWeek;
        moves++;
    }

    /** Answers the number of the new version. */
    int approve() {
        latestVersion++;
        status = PositionStatus.APPROVED;
        return latestVersion;
    }

    void publish() {
        publishedVersion = latestVersion;
        status = PositionStatus.PUBLISHED;
    }

    void show() {
        status = PositionStatus.SHOWN;
    }

    void hide() {
        status = PositionStatus.PUBLISHED;
    }

    /** Nothing is published any more. What is worked on again, or approved anew, stays as far as it has come. */
    void withdraw() {
        publishedVersion = null;
        if (status != PositionStatus.DRAFT) {
            status = PositionStatus.APPROVED;
        }
    }

    void reopen() {
        status = PositionStatus.DRAFT;
    }

    PositionDraft draft() {
        return new PositionDraft(
                id,
                organisation,
                unit,
                title,
                purpose,
                status,
                weekMinutes,
                fullTimeMinutes,
                mentorMinutes,
                handoverMinutes,
                latestVersion,
                publishedVersion,
                version);
    }

    UUID id() {
        return id;
    }

    OrganisationNumber organisation() {
        return organisation;
    }

    UnitId unit() {
        return unit;
    }

    PositionStatus status() {
        return status;
    }

    int version() {
        return version;
    }
}
