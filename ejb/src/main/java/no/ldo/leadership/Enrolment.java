package no.ldo.leadership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A person's way through the course for one organisation. Keeps the course version with which it began, so that new content
 * never lowers what was reached, and the step to come back to.
 */
@Entity
@Table(name = "enrolment")
class Enrolment {
    @Id
    private UUID id;

    @Column(name = "account_id", nullable = false)
    private UUID accountId;

    @Column(nullable = false, length = 9)
    private OrganisationNumber organisation;

    @Column(name = "course_version", nullable = false, length = 20)
    private String courseVersion;

    @Column(name = "resume_step", nullable = false, length = 8)
    private String resumeStep;

    @Column(name = "enrolled_at", nullable = false)
    private Instant enrolledAt;

    @Column(name = "last_active_at", nullable = false)
    private Instant lastActiveAt;

    @Version
    private int version;

    protected Enrolment() {}

    Enrolment(UUID id, UUID accountId, OrganisationNumber organisation, String courseVersion, Instant at) {
        this.id = id;
        this.accountId = accountId;
        this.organisation = organisation;
        this.courseVersion = courseVersion;
        this.resumeStep = "M1-1";
        this.enrolledAt = at;
        this.lastActiveAt = at;
    }

    boolean belongsTo(@Nullable UUID account) {
        return accountId.equals(account);
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    OrganisationNumber organisation() {
        return organisation;
    }

    String courseVersion() {
        return courseVersion;
    }

    Instant enrolledAt() {
        return enrolledAt;
    }

    String resumeStep() {
        return resumeStep;
    }
}
