package no.ldo.differentiation.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.ldo.differentiation.jobs.JobIntake;
import no.ldo.identity.Caller;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.TimeSource;
import org.jspecify.annotations.Nullable;

/** Finds files for the one who has handed them in; to everybody else they are missing. */
@ApplicationScoped
class FileAccess {
    private static final Duration KEPT = Duration.ofDays(1);

    private TaskFileRepository files;
    private JobIntake intake;
    private Caller caller;
    private TimeSource time;

    protected FileAccess() {}

    @Inject
    FileAccess(TaskFileRepository files, JobIntake intake, Caller caller, TimeSource time) {
        this.files = files;
        this.intake = intake;
        this.caller = caller;
        this.time = time;
    }

    UUID accountId() {
        return caller.accountId();
    }

    /** @throws NotVisible unless the caller has handed the file in for the organisation */
    void requireOwn(OrganisationNumber organisation, @Nullable UUID job, UUID file) {
        intake.requireEditor(organisation, job);
        if (!files.isOf(file, organisation, caller.accountId())) {
            throw new NotVisible();
        }
    }

    /** Makes a new file the caller's, and throws old ones away. */
    TaskFile begin(TaskFile file) {
        files.removeBefore(time.now().minus(KEPT));
        return file.by(caller.accountId(), time.now());
    }

    /** A file that is not stored yet. */
    TaskFile open(OrganisationNumber organisation, @Nullable UUID job, UUID file) {
        intake.requireEditor(organisation, job);
        return unstored(own(organisation, job, files.find(file)));
    }

    /** The same, held until the end of the transaction. */
    TaskFile openToWrite(OrganisationNumber organisation, @Nullable UUID job, UUID file) {
        return unstored(lock(organisation, job, file));
    }

    /** The file, stored or not, held until the end of the transaction. */
    TaskFile lock(OrganisationNumber organisation, @Nullable UUID job, UUID file) {
        intake.requireEditor(organisation, job);
        return own(organisation, job, files.lock(file));
    }

    private TaskFile own(OrganisationNumber organisation, @Nullable UUID job, Optional<TaskFile> found) {
        return found.filter(file -> file.belongsTo(organisation, job, caller.accountId()))
                .orElseThrow(NotVisible::new);
    }

    private static TaskFile unstored(TaskFile file) {
        if (file.stored()) {
            throw new NotVisible();
        }
        return file;
    }
}
