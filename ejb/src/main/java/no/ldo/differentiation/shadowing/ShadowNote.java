package no.ldo.differentiation.shadowing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What was being done for a while. When it has become a task, or was taken away, its words go; the id stays until it is
 * old, so that a phone that sends it once more does not bring it back.
 */
@Entity
@Table(name = "shadow_note")
class ShadowNote {
    /** Who forgets to press "stop" has not watched one task all night. */
    static final Duration LONGEST = Duration.ofHours(12);

    @Id
    private UUID id;

    @Column(nullable = false, length = 9)
    private OrganisationNumber organisation;

    @Column(name = "job_id", nullable = false)
    private UUID jobId;

    @Column(name = "noted_by", nullable = false)
    private UUID notedBy;

    @Column(length = 160)
    private @Nullable String name;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected ShadowNote() {}

    ShadowNote(OrganisationNumber organisation, UUID jobId, UUID notedBy, SaveNote command) {
        this.id = command.id();
        this.organisation = organisation;
        this.jobId = jobId;
        this.notedBy = notedBy;
        this.name = command.name().strip();
        this.startedAt = command.startedAt();
        end(command.endedAt());
    }

    /** Ends it, once; what has ended already, or shall go on (null), stays as it is. */
    final void end(@Nullable Instant moment) {
        if (moment != null && endedAt == null) {
            Instant latest = startedAt.plus(LONGEST);
            endedAt = moment.isAfter(latest) ? latest : moment;
        }
    }

    /** Forgets what was seen. */
    void clear() {
        name = null;
    }

    boolean cleared() {
        return name == null;
    }

    boolean of(OrganisationNumber wanted, UUID job) {
        return organisation.equals(wanted) && jobId.equals(job);
    }

    boolean notedBy(UUID account) {
        return notedBy.equals(account);
    }

    Instant startedAt() {
        return startedAt;
    }

    NoteRow row() {
        return new NoteRow(id, name == null ? "" : name, startedAt, endedAt);
    }
}
