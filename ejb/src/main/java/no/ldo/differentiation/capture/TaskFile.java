package no.ldo.differentiation.capture;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.ldo.shared.NullableUuid;
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

    @Convert(converter = NullableUuid.class)
    @Column(name = "job_id")
    private @Nullable UUID jobId;

    @Column(name = "handed_in_by", nullable = false)
    private UUID handedInBy;

    @Column(name = "handed_in_at", nullable = false)
    private Instant handedInAt;

    @Column(name = "content")
    private byte @Nullable [] content;

    @Column(name = "column_keys", length = 2000)
    private @Nullable String columnKeys;

    protected TaskFile() {}

    TaskFile(UUID id, OrganisationNumber organisation, @Nullable UUID jobId, byte[] content) {
        this.id = id;
        this.organisation = organisation;
        this.jobId = jobId;
        this.content = content.clone();
    }

    TaskFile by(UUID account, Instant now) {
        handedInBy = account;
        handedInAt = now;
        return this;
    }

    /** Keeps what its columns are. */
    void choose(List<String> keys) {
        columnKeys = ColumnKeys.text(keys);
    }

    List<String> keys() {
        return columnKeys == null ? List.of() : ColumnKeys.parse(columnKeys);
    }

    /** Whether the file names the job of each task. */
    boolean many() {
        return jobId == null;
    }

    @Nullable
    UUID jobId() {
        return jobId;
    }

    OrganisationNumber organisation() {
        return organisation;
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

    boolean belongsTo(OrganisationNumber wanted, @Nullable UUID job, UUID account) {
        return organisation.equals(wanted) && Objects.equals(jobId, job) && handedInBy.equals(account);
    }
}
