package no.ldo.differentiation.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** What people in a unit hold today as one job. Its tasks are kept apart, each with its own version. */
@Entity
@Table(name = "job")
class Job {
    @Id
    private UUID id;

    @Column(nullable = false, length = 9)
    private OrganisationNumber organisation;

    @Column(name = "unit_id", nullable = false)
    private UnitId unit;

    @Column(nullable = false, length = 120)
    private String title;

    @Column(name = "styrk_code", length = 4)
    private @Nullable String styrkCode;

    @Column(name = "full_time_minutes", nullable = false)
    private int fullTimeMinutes;

    @Column(name = "holder_level", nullable = false)
    private int holderLevel;

    @Column(name = "scarce_since")
    private @Nullable LocalDate scarceSince;

    @Column(name = "leaving_minutes", nullable = false)
    private int leavingMinutes;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected Job() {}

    Job(UUID id, OrganisationNumber organisation, SaveJob command, Instant now, LocalDate today) {
        this.id = id;
        this.organisation = organisation;
        this.createdAt = now;
        describe(command, today);
    }

    /** Takes over what HR says. The mark "scarce" keeps the day on which it was first set. */
    final void describe(SaveJob command, LocalDate today) {
        title = command.title().strip();
        unit = command.unit();
        styrkCode = command.styrkCode();
        fullTimeMinutes = command.fullTimeMinutes();
        holderLevel = command.holderLevel();
        leavingMinutes = command.leavingMinutes();
        if (!command.scarce()) {
            scarceSince = null;
        } else if (scarceSince == null) {
            scarceSince = today;
        }
    }

    /** Whether describing it so would change nothing. */
    boolean says(SaveJob command) {
        return title.equals(command.title().strip())
                && unit.equals(command.unit())
                && Objects.equals(styrkCode, command.styrkCode())
                && fullTimeMinutes == command.fullTimeMinutes()
                && holderLevel == command.holderLevel()
                && leavingMinutes == command.leavingMinutes()
                && (scarceSince != null) == command.scarce();
    }

    JobDetails details(List<TaskRow> tasks) {
        return new JobDetails(
                id, title, unit, styrkCode, fullTimeMinutes, holderLevel, scarceSince, leavingMinutes, version, tasks);
    }

    PooledTask.Donor donor(String unitName) {
        return new PooledTask.Donor(id, title, unit, unitName, holderLevel, scarceSince != null, leavingMinutes);
    }

    KnownJob known(List<String> taskNames) {
        return new KnownJob(id, title, unit, taskNames.size(), Set.copyOf(taskNames));
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

    @Nullable
    String styrkCode() {
        return styrkCode;
    }

    int version() {
        return version;
    }
}
