package no.ldo.differentiation.shadowing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ldo.differentiation.jobs.JobDetails;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.TimeSource;
import no.ldo.shared.Told;

/**
 * What is seen when somebody follows a colleague in a job: noted by whoever may read the job, each for herself; made into
 * tasks by HR managers, who see the observations of all, without who made them.
 */
@Stateless
public class ShadowingService {
    private ShadowNoteRepository notes;
    private JobService jobs;
    private Caller caller;
    private TimeSource time;

    public ShadowingService() {}

    @Inject
    ShadowingService(ShadowNoteRepository notes, JobService jobs, Caller caller, TimeSource time) {
        this.notes = notes;
        this.jobs = jobs;
        this.caller = caller;
        this.time = time;
    }

    /** The job and what the caller has noted about it. */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ShadowedJob notes(@NotNull OrganisationNumber organisation, @NotNull UUID job) {
        JobDetails details = jobs.job(organisation, job);
        return new ShadowedJob(
                details,
                notes.notedBy(organisation, job, caller.accountId()).stream()
                        .map(ShadowNote::row)
                        .toList());
    }

    /**
     * Takes in an observation, or its end. Sent twice, or sent again after it has become a task, it counts once.
     *
     * @throws NotVisible when the id is another job's or another person's
     * @throws RulesViolated the rules for an observation
     */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER})
    public void note(@NotNull OrganisationNumber organisation, @NotNull UUID job, @NotNull @Valid SaveNote note) {
        jobs.job(organisation, job);
        Instant now = time.now();
        RulesViolated.throwIfAny(
                ShadowRules.anObservationHoldsNoNationalIdentityNumber(note.name()),
                ShadowRules.anObservationEndsAfterItBegins(note),
                ShadowRules.anObservationIsOfThePast(note, now),
                ShadowRules.anObservationIsRecent(note, now));
        Optional<ShadowNote> known = notes.lock(note.id());
        if (known.isPresent()) {
            own(organisation, job, known.get(), note.id()).end(note.endedAt());
        } else {
            add(organisation, job, note);
        }
    }

    /** Begins an observation now and ends the one before. The same id once more changes nothing. */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER})
    public void start(
            @NotNull OrganisationNumber organisation,
            @NotNull UUID job,
            @NotNull UUID id,
            @Told @Size(max = 160) String name) {
        jobs.job(organisation, job);
        RulesViolated.throwIfAny(ShadowRules.anObservationHoldsNoNationalIdentityNumber(name));
        Optional<ShadowNote> known = notes.lock(id);
        if (known.isPresent()) {
            own(organisation, job, known.get(), id);
            return;
        }
        endRunning(organisation, job);
        add(organisation, job, new SaveNote(id, name, time.now(), null));
    }

    /** Ends now what the caller is watching in the job, if anything. */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER})
    public void stop(@NotNull OrganisationNumber organisation, @NotNull UUID job) {
        jobs.job(organisation, job);
        endRunning(organisation, job);
    }

    /** Takes away an observation of the caller's own. @throws NotVisible when it is missing or somebody else's */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER})
    public void remove(@NotNull OrganisationNumber organisation, @NotNull UUID job, @NotNull UUID note) {
        jobs.job(organisation, job);
        ShadowNote found = notes.lock(note).orElseThrow(() -> caller.refuseAsMissing(organisation, note));
        own(organisation, job, found, note).clear();
    }

    /** The job and what everybody has seen in it, put together to proposed tasks. */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ReviewedJob proposals(@NotNull OrganisationNumber organisation, @NotNull UUID job) {
        jobs.requireEditable(organisation, job);
        JobDetails details = jobs.job(organisation, job);
        List<String> known =
                details.tasks().stream().map(task -> task.entry().name()).toList();
        List<NoteRow> ended =
                notes.ended(organisation, job).stream().map(ShadowNote::row).toList();
        return new ReviewedJob(details, Observed.tasks(ended, known));
    }

    /**
     * Adds the confirmed proposals to the job, all or none, and forgets their observations. Sent twice, it counts once.
     *
     * @return how many tasks were added
     * @throws NotVisible when an observation is not one of the job's
     * @throws RulesViolated the rules for a task
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public int store(
            @NotNull OrganisationNumber organisation,
            @NotNull UUID job,
            @NotEmpty List<@NotNull @Valid ChosenTask> chosen) {
        jobs.requireEditable(organisation, job);
        int supervision = jobs.usualSupervision(organisation);
        List<TaskEntry> entries = new ArrayList<>();
        for (ChosenTask task : chosen) {
            RulesViolated.throwIfAny(ShadowRules.anObservationHoldsNoNationalIdentityNumber(task.name()));
            List<ShadowNote> found = found(organisation, job, task.notes());
            found.removeIf(note -> note.cleared() || note.row().running());
            if (!found.isEmpty()) {
                List<NoteRow> rows = found.stream().map(ShadowNote::row).toList();
                entries.add(Observed.task(rows, false).entry(task.name().strip(), supervision));
                found.forEach(ShadowNote::clear);
            }
        }
        if (!entries.isEmpty()) {
            jobs.addTasks(organisation, job, entries);
        }
        return entries.size();
    }

    /** Forgets observations of the job that become no task. @throws NotVisible when one is not the job's */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void discard(
            @NotNull OrganisationNumber organisation, @NotNull UUID job, @NotEmpty List<@NotNull UUID> notes) {
        jobs.requireEditable(organisation, job);
        found(organisation, job, notes).forEach(ShadowNote::clear);
    }

    private void add(OrganisationNumber organisation, UUID job, SaveNote note) {
        RulesViolated.throwIfAny(ShadowRules.aJobHoldsALimitedNumberOfObservations(notes.count(organisation, job)));
        notes.add(new ShadowNote(organisation, job, caller.accountId(), note));
    }

    private void endRunning(OrganisationNumber organisation, UUID job) {
        Instant now = time.now();
        notes.notedBy(organisation, job, caller.accountId()).stream()
                .filter(note -> !note.startedAt().isAfter(now))
                .forEach(note -> note.end(now));
    }

    private ShadowNote own(OrganisationNumber organisation, UUID job, ShadowNote note, UUID id) {
        if (!note.of(organisation, job) || !note.notedBy(caller.accountId())) {
            throw caller.refuseAsMissing(organisation, id);
        }
        return note;
    }

    /** All of them, or none: an id that is not the job's is a foreign one. */
    private List<ShadowNote> found(OrganisationNumber organisation, UUID job, Collection<UUID> ids) {
        List<ShadowNote> found = new ArrayList<>(notes.lock(organisation, job, ids));
        if (found.size() < new HashSet<>(ids).size()) {
            throw caller.refuseAsMissing(organisation, ids.iterator().next());
        }
        return found;
    }
}
