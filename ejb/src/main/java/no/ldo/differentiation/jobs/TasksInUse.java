package no.ldo.differentiation.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RulesViolated;

/** What is not said anew about a task while positions hold it. The caller has locked the job of the task. */
@ApplicationScoped
class TasksInUse {
    private TaskUse use;
    private JobRepository jobs;
    private JobAccess access;

    protected TasksInUse() {}

    @Inject
    TasksInUse(TaskUse use, JobRepository jobs, JobAccess access) {
        this.use = use;
        this.jobs = jobs;
        this.access = access;
    }

    /** @throws RulesViolated {@code aTaskInUseKeepsItsRhythm}, {@code aTaskInUseIsNotReserved}, {@code aTaskInUseKeepsItsHolders} */
    void requireDescribable(OrganisationNumber organisation, JobTask task, TaskEntry wanted) {
        TaskEntry now = task.row().entry();
        Holders holders = holdersOf(organisation, List.of(task));
        boolean reserved = wanted.terms().authorisationOnly() && !now.terms().authorisationOnly();
        RulesViolated.throwIfAny(
                JobRules.aTaskInUseKeepsItsRhythm(now.rhythm(), wanted.rhythm(), !holders.isNone()),
                JobRules.aTaskInUseIsNotReserved(reserved ? holdersOfGroup(organisation, task, holders) : Holders.NONE),
                JobRules.aTaskInUseKeepsItsHolders(now.terms(), wanted.terms(), holders));
    }

    /** Those that hold the task or one that belongs together with it. */
    private Holders holdersOfGroup(OrganisationNumber organisation, JobTask task, Holders ofTask) {
        Integer group = task.together();
        return group == null
                ? ofTask
                : holdersOf(
                        organisation,
                        jobs.lockedTasks(task.jobId()).stream()
                                .filter(other -> group.equals(other.together()))
                                .toList());
    }

    /** @param group tasks that are to belong together @throws RulesViolated {@code aGroupInUseHoldsNothingReserved} */
    void requireBindable(OrganisationNumber organisation, List<JobTask> group) {
        List<String> reserved = group.stream()
                .map(task -> task.row().entry())
                .filter(entry -> entry.terms().authorisationOnly())
                .map(TaskEntry::name)
                .toList();
        if (!reserved.isEmpty()) {
            RulesViolated.throwIfAny(
                    JobRules.aGroupInUseHoldsNothingReserved(reserved, holdersOf(organisation, group)));
        }
    }

    private Holders holdersOf(OrganisationNumber organisation, List<JobTask> tasks) {
        List<TaskHolder> all = use.holdersOf(tasks.stream().map(JobTask::id).toList());
        return all.isEmpty() ? Holders.NONE : Holders.of(all, access.readableUnits(organisation));
    }
}
