package no.ldo.differentiation.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ldo.differentiation.jobs.JobChanged.Kind;
import no.ldo.identity.Role;
import no.ldo.organisation.UnitDirectory;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageOf;
import no.ldo.shared.PageRequest;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.UnitId;

/**
 * Jobs and their tasks: kept by HR managers within the units of their mandate, read by leaders for the units that they
 * lead.
 */
@Stateless
public class JobService {
    private JobRepository jobs;
    private JobAccess access;
    private TaskUse use;
    private PlanningDefaults defaults;
    private UnitDirectory units;

    @Inject
    private TasksInUse inUse;

    public JobService() {}

    @Inject
    JobService(JobRepository jobs, JobAccess access, TaskUse use, PlanningDefaults defaults, UnitDirectory units) {
        this.jobs = jobs;
        this.access = access;
        this.use = use;
        this.defaults = defaults;
        this.units = units;
    }

    /** A page of the jobs in the units that the caller covers. Sorted by {@code title}, {@code unit} or {@code leaving}. */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PageOf<JobRow> list(@NotNull OrganisationNumber organisation, @NotNull PageRequest page) {
        Set<UnitId> units = access.readableUnits(organisation);
        List<JobRow> rows = jobs.list(organisation, units, page);
        return PageOf.of(page, rows, jobs.count(organisation, units, page));
    }

    /** One job with its tasks. @throws NotVisible when it is missing or lies outside the caller's units */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public JobDetails job(@NotNull OrganisationNumber organisation, @NotNull UUID job) {
        return access.readable(organisation, job).details(jobs.tasksOf(job));
    }

    /** Refuses unless the caller may change the job: 404 when it is missing or hidden, 403 without the role. */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void requireEditable(@NotNull OrganisationNumber organisation, @NotNull UUID job) {
        access.editable(organisation, job);
    }

    /** Minutes a week of full time in the organisation, for a new job. */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int usualFullTime(@NotNull OrganisationNumber organisation) {
        access.requireEditorSomewhere(organisation);
        return units.fullTimeMinutes(organisation);
    }

    /** Per cent of the time of a supervised task that is usually asked for, for a new task. */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int usualSupervision(@NotNull OrganisationNumber organisation) {
        access.requireEditorSomewhere(organisation);
        return defaults.today().getOrDefault(PlanningKind.SUPERVISION_PERCENT, 0);
    }

    /**
     * Describes a new job. The same sent twice is one job.
     *
     * @param id made by the form
     * @throws EditConflict when the id is known with another content
     * @throws RulesViolated {@code leavingMinutesStayWithinTheJob}, {@code theOccupationIsKnown},
     *     {@code aJobHoldsNoNationalIdentityNumber}
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void create(@NotNull OrganisationNumber organisation, @NotNull UUID id, @NotNull @Valid SaveJob command) {
        add(organisation, id, command, List.of());
    }

    /**
     * Describes a new job together with its tasks, all or nothing. The same sent twice is one job.
     *
     * @param id made by the form
     * @throws EditConflict when the id is known with another description
     * @throws RulesViolated the rules for a job, or one or more of those for a task
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void createWithTasks(
            @NotNull OrganisationNumber organisation,
            @NotNull UUID id,
            @NotNull @Valid SaveJob command,
            @NotEmpty List<@NotNull @Valid TaskEntry> entries) {
        add(organisation, id, command, entries);
    }

    private void add(OrganisationNumber organisation, UUID id, SaveJob command, List<TaskEntry> entries) {
        access.requireEditor(organisation, command.unit());
        if (jobs.find(id).isPresent()) {
            Job sent = access.editable(organisation, id);
            EditConflict.throwUnless(sent.says(command), sent.version());
            return;
        }
        RulesViolated.throwIfAny(
                JobRules.leavingMinutesStayWithinTheJob(command),
                JobRules.theOccupationIsKnown(command, null),
                JobRules.aJobHoldsNoNationalIdentityNumber(command));
        entries.forEach(TaskChecks::throwIfBroken);
        jobs.add(access.newJob(id, organisation, command));
        jobs.add(id, Ids.next(), 0, entries);
        access.tell(new JobChanged(organisation, id, Kind.CREATED, entries.size()));
    }

    /**
     * Describes a job anew.
     *
     * @throws EditConflict when somebody changed it meanwhile
     * @throws RulesViolated {@code leavingMinutesStayWithinTheJob}, {@code leavingMinutesCoverWhatHasLeft},
     *     {@code theOccupationIsKnown}, {@code aJobHoldsNoNationalIdentityNumber}
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void describe(@NotNull OrganisationNumber organisation, @NotNull UUID job, @NotNull @Valid SaveJob command) {
        Job found = access.editable(organisation, job);
        access.requireEditor(organisation, command.unit());
        EditConflict.throwIfStale(command.version(), found.version());
        RulesViolated.throwIfAny(
                JobRules.leavingMinutesStayWithinTheJob(command),
                JobRules.leavingMinutesCoverWhatHasLeft(command, use.minutesTakenFrom(job)),
                JobRules.theOccupationIsKnown(command, found.styrkCode()),
                JobRules.aJobHoldsNoNationalIdentityNumber(command));
        access.describe(found, command);
        access.tell(new JobChanged(organisation, job, Kind.DESCRIBED, 0));
    }

    /**
     * Adds a task. The same sent twice is one task.
     *
     * @param id made by the form
     * @throws EditConflict when the id is known with another content
     * @throws RulesViolated one or more of the rules for a task
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void addTask(
            @NotNull OrganisationNumber organisation,
            @NotNull UUID job,
            @NotNull UUID id,
            @NotNull @Valid TaskEntry entry) {
        access.editable(organisation, job);
        if (jobs.task(id).isPresent()) {
            JobTask sent = access.editableTask(organisation, id);
            EditConflict.throwUnless(sent.jobId().equals(job) && sent.says(entry), sent.version());
            return;
        }
        TaskCount count = jobs.count(job);
        RulesViolated.throwIfAny(JobRules.aJobHoldsALimitedNumberOfTasks(count.tasks(), 1));
        TaskChecks.throwIfBroken(entry);
        jobs.add(new JobTask(id, job, count.lastLine() + 1, entry));
        access.tell(new TaskChanged(organisation, id, job, TaskChanged.Kind.ADDED));
    }

    /**
     * Adds the tasks of a spreadsheet, all or none.
     *
     * @throws RulesViolated one or more of the rules; nothing is stored
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void addTasks(
            @NotNull OrganisationNumber organisation,
            @NotNull UUID job,
            @NotEmpty List<@NotNull @Valid TaskEntry> entries) {
        addTasksOnce(organisation, job, Ids.next(), entries);
    }

    /**
     * Adds tasks, all or none. The same sent twice counts once.
     *
     * @param id made by the form; becomes the id of the first of the tasks
     * @throws EditConflict when the id is known with another content
     * @throws RulesViolated one or more of the rules; nothing is stored
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void addTasksOnce(
            @NotNull OrganisationNumber organisation,
            @NotNull UUID job,
            @NotNull UUID id,
            @NotEmpty List<@NotNull @Valid TaskEntry> entries) {
        access.editable(organisation, job);
        if (jobs.task(id).isPresent()) {
            JobTask sent = access.editableTask(organisation, id);
            EditConflict.throwUnless(sent.jobId().equals(job) && sent.says(entries.get(0)), sent.version());
            return;
        }
        TaskCount count = jobs.count(job);
        RulesViolated.throwIfAny(JobRules.aJobHoldsALimitedNumberOfTasks(count.tasks(), entries.size()));
        entries.forEach(TaskChecks::throwIfBroken);
        jobs.add(job, id, count.lastLine(), entries);
        access.tell(new JobChanged(organisation, job, Kind.TASKS_IMPORTED, entries.size()));
    }

    /**
     * Describes a task anew. Waits for a move of the task that is under way.
     *
     * @throws EditConflict when somebody changed it meanwhile
     * @throws RulesViolated the rules for a task, and those for one in use: {@code aTaskInUseKeepsItsRhythm} and others
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void describeTask(
            @NotNull OrganisationNumber organisation,
            @NotNull UUID task,
            @NotNull @Valid TaskEntry entry,
            int version) {
        JobTask found = access.lockedTask(organisation, task);
        EditConflict.throwIfStale(version, found.version());
        TaskChecks.throwIfBroken(entry);
        inUse.requireDescribable(organisation, found, entry);
        found.describe(entry);
        access.tell(new TaskChanged(organisation, task, found.jobId(), TaskChanged.Kind.DESCRIBED));
    }

    /**
     * Says that tasks of a job belong together: a position does all of them or none. What they belong to already joins in,
     * so that nobody's binding is lost.
     *
     * @throws NotVisible when one of them is no task of the job
     * @throws RulesViolated {@code atLeastTwoBelongTogether}, {@code aGroupInUseHoldsNothingReserved}
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void bind(@NotNull OrganisationNumber organisation, @NotNull UUID job, @NotNull List<@NotNull UUID> tasks) {
        access.editable(organisation, job);
        Bundles found = bundles(job, tasks);
        RulesViolated.throwIfAny(
                JobRules.atLeastTwoBelongTogether(Set.copyOf(tasks).size()));
        inUse.requireBindable(organisation, found.boundBy(tasks));
        found.bind(tasks);
        access.tell(new JobChanged(organisation, job, Kind.TASKS_BOUND, tasks.size()));
    }

    /** Lets tasks stand alone again. @throws NotVisible when one of them is no task of the job */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void unbind(
            @NotNull OrganisationNumber organisation, @NotNull UUID job, @NotNull List<@NotNull UUID> tasks) {
        access.editable(organisation, job);
        bundles(job, tasks).unbind(tasks);
        access.tell(new JobChanged(organisation, job, Kind.TASKS_UNBOUND, tasks.size()));
    }

    private Bundles bundles(UUID job, List<UUID> chosen) {
        Bundles found = new Bundles(jobs.lockedTasks(job));
        if (!found.holdsAll(chosen)) {
            throw new NotVisible();
        }
        return found;
    }

    /**
     * Removes a task that no position holds. Waits for a move of the task that is under way. One that stands in an approved
     * version goes too, or work that is no longer done would lie in the pool for ever: the version keeps what the task, its job
     * and its unit were called, and the job stays until somebody has taken those tasks away one by one.
     *
     * @throws EditConflict when somebody changed it meanwhile
     * @throws RulesViolated {@code aTaskInUseStays}
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public void removeTask(@NotNull OrganisationNumber organisation, @NotNull UUID task, int version) {
        JobTask found = access.lockedTask(organisation, task);
        EditConflict.throwIfStale(version, found.version());
        RulesViolated.throwIfAny(JobRules.aTaskInUseStays(use.isHeld(task)));
        if (found.together() != null) {
            bundles(found.jobId(), List.of(task)).unbind(List.of(task));
        }
        jobs.remove(found);
        access.tell(new TaskChanged(organisation, task, found.jobId(), TaskChanged.Kind.REMOVED));
    }
}
