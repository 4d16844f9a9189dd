package no.ldo.differentiation.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.organisation.UnitReach;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.TimeSource;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Finds jobs for callers who may see or change them; everything else is missing to them. */
@ApplicationScoped
class JobAccess {
    private JobRepository jobs;
    private Caller caller;
    private UnitReach reach;
    private Event<DomainEvent> events;
    private TimeSource time;

    protected JobAccess() {}

    @Inject
    JobAccess(JobRepository jobs, Caller caller, UnitReach reach, Event<DomainEvent> events, TimeSource time) {
        this.jobs = jobs;
        this.caller = caller;
        this.reach = reach;
        this.events = events;
        this.time = time;
    }

    /** Units whose jobs the caller may read; null for all. */
    @Nullable
    Set<UnitId> readableUnits(OrganisationNumber organisation) {
        caller.require(organisation, Role.HR_MANAGER, Role.LEADER);
        return reach.of(organisation, Role.HR_MANAGER, Role.LEADER).orElse(null);
    }

    /** Units whose jobs the caller may change; null for all. */
    @Nullable
    Set<UnitId> editableUnits(OrganisationNumber organisation) {
        caller.require(organisation, Role.HR_MANAGER);
        return reach.of(organisation, Role.HR_MANAGER).orElse(null);
    }

    Job readable(OrganisationNumber organisation, UUID id) {
        caller.require(organisation, Role.HR_MANAGER, Role.LEADER);
        Job job = of(organisation, id);
        requireReadable(organisation, id, job.unit());
        return job;
    }

    /** @param unit of the job, or null when there is none @throws NotVisible when it is missing or not for the caller */
    void requireReadable(OrganisationNumber organisation, UUID job, @Nullable UnitId unit) {
        if (unit == null || !reach.covers(organisation, unit, Role.HR_MANAGER, Role.LEADER)) {
            throw caller.refuseAsMissing(organisation, job);
        }
    }

    Job editable(OrganisationNumber organisation, UUID id) {
        caller.requireVisible(organisation);
        Job job = of(organisation, id);
        reach.require(organisation, job.unit(), Role.HR_MANAGER);
        return job;
    }

    JobTask editableTask(OrganisationNumber organisation, UUID id) {
        caller.requireVisible(organisation);
        JobTask task = jobs.task(id).orElseThrow(() -> caller.refuseAsMissing(organisation, id));
        editable(organisation, task.jobId());
        return task;
    }

    /** The task with its job locked: a move of the task that is under way is carried out before it is read. */
    JobTask lockedTask(OrganisationNumber organisation, UUID id) {
        caller.requireVisible(organisation);
        jobs.lockJobOf(organisation, id);
        return editableTask(organisation, id);
    }

    void requireEditorSomewhere(OrganisationNumber organisation) {
        caller.require(organisation, Role.HR_MANAGER);
    }

    void requireEditor(OrganisationNumber organisation, UnitId unit) {
        caller.require(organisation, Role.HR_MANAGER);
        if (!reach.knows(organisation, unit)) {
            throw caller.refuseAsMissing(organisation, unit.value());
        }
        reach.require(organisation, unit, Role.HR_MANAGER);
    }

    Job newJob(UUID id, OrganisationNumber organisation, SaveJob command) {
        return new Job(id, organisation, command, time.now(), time.today());
    }

    void describe(Job job, SaveJob command) {
        job.describe(command, time.today());
    }

    void tell(DomainEvent event) {
        events.fire(event);
    }

    private Job of(OrganisationNumber organisation, UUID id) {
        return jobs.find(id)
                .filter(job -> job.organisation().equals(organisation))
                .orElseThrow(() -> caller.refuseAsMissing(organisation, id));
    }
}
