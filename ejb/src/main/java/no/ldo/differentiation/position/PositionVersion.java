package no.ldo.differentiation.position;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;

/** What was approved: never changed. Its lines are rows of their own. */
@Entity
@Table(name = "position_version")
class PositionVersion {
    @Id
    private UUID id;

    @Column(name = "position_id", nullable = false)
    private UUID positionId;

    @Column(name = "number", nullable = false)
    private int number;

    @Column(nullable = false, length = 9)
    private OrganisationNumber organisation;

    @Column(name = "unit_id", nullable = false)
    private UnitId unit;

    @Column(name = "unit_name", nullable = false, length = 120)
    private String unitName;

    @Column(nullable = false, length = 120)
    private String title;

    @Column(nullable = false, length = 1000)
    private String purpose;

    @Column(name = "full_time_minutes", nullable = false)
    private int fullTimeMinutes;

    @Column(name = "week_minutes", nullable = false)
    private int weekMinutes;

    @Column(name = "mentor_minutes", nullable = false)
    private int mentorMinutes;

    @Column(name = "approved_by", nullable = false)
    private UUID approvedBy;

    @Column(name = "approved_at", nullable = false)
    private Instant approvedAt;

    protected PositionVersion() {}

    PositionVersion(UUID id, PositionDraft draft, String unitName, UUID approvedBy, Instant approvedAt) {
        this.id = id;
        this.positionId = draft.id();
        this.number = draft.latestVersion();
        this.organisation = draft.organisation();
        this.unit = draft.unit();
        this.unitName = unitName;
        this.title = draft.title();
        this.purpose = draft.purpose();
        this.fullTimeMinutes = draft.fullTimeMinutes();
        this.weekMinutes = draft.minutesAWeek();
        this.mentorMinutes = draft.mentorMinutes();
        this.approvedBy = approvedBy;
        this.approvedAt = approvedAt;
    }

    ApprovedVersion with(List<PositionLine> lines) {
        VersionRow row = new VersionRow(id, positionId, number, title, weekMinutes, fullTimeMinutes, approvedAt);
        return new ApprovedVersion(row, organisation, unit, unitName, purpose, mentorMinutes, lines);
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }
}
