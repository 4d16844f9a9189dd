package no.ldo.differentiation.capture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A file handed in and looked at, but not stored yet. Its content goes when it is stored, or after a day. */
@Entity
@Table(name = "task_file")
class TaskFile {
    @Id
    private UUID id;

    @Column(nullable = false, length = 9)
    private OrganisationNumber organisation;

    @Column(name = "job_id", nullable = false)
    private UUID jobId;

    @Column(name = "handed_in_by", nullable = false)
    private UUID handedInBy;

    @Column(name = "handed_in_at", nullable = false)
    private Instant handedInAt;

    @Column(name = "content")
    private byte @Nullable [] content;

    protected TaskFile() {}

    TaskFile(
            UUID id, OrganisationNumber organisation, UUID jobId, UUID handedInBy, Instant handedInAt, byte[] content) {
        this.id = id;
        this.organisation = organisation;
        this.jobId = jobId;
        this.handedInBy = handedInBy;
        this.handedInAt = handedInAt;
        this.content = content.clone();
    }

    void store() {
        content = null;
    }

    boolean stored() {
        return content == null;
    }

    byte[] content() {
        return content == null ? new byte[0] : content;
    }

    UUID id() {
        return id;
    }

    boolean belongsTo(OrganisationNumber wanted, UUID job, UUID account) {
        return organisation.equals(wanted) && jobId.equals(job) && handedInBy.equals(account);
    }
}
