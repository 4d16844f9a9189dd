package no.ldo.differentiation.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.ldo.shared.RulesViolated;

/** What is not said anew about a task while positions hold it. The caller has locked the job of the task. */
@ApplicationScoped
class TasksInUse {
    private TaskUse use;
    private JobRepository jobs;

    protected TasksInUse() {}

    @Inject
    TasksInUse(TaskUse use, JobRepository jobs) {
        this.use = use;
        this.jobs = jobs;
    }

    /** @throws RulesViolated {@code aTaskInUseKeepsItsRhythm}, {@code aTaskInUseIsNotReserved}, {@code aTaskInUseKeepsItsHolders} */
    void requireDescribable(JobTask task, TaskEntry wanted) {
        TaskEntry now = task.row().entry();
        List<String> holders = use.holdersOf(List.of(task.id()));
        boolean reserved = wanted.terms().authorisationOnly() && !now.terms().authorisationOnly();
        RulesViolated.throwIfAny(
                JobRules.aTaskInUseKeepsItsRhythm(now.rhythm(), wanted.rhythm(), !holders.isEmpty()),
                JobRules.aTaskInUseIsNotReserved(reserved ? holdersOfGroup(task, holders) : List.of()),
                JobRules.aTaskInUseKeepsItsHolders(now.terms(), wanted.terms(), holders));
    }

    /** Titles of those that hold the task or one that belongs together with it. */
    private List<String> holdersOfGroup(JobTask task, List<String> ofTask) {
        Integer group = task.together();
        return group == null
                ? ofTask
                : holdersOf(jobs.lockedTasks(task.jobId()).stream()
                        .filter(other -> group.equals(other.together()))
                        .toList());
    }

    /** @param group tasks that are to belong together @throws RulesViolated {@code aGroupInUseHoldsNothingReserved} */
    void requireBindable(List<JobTask> group) {
        List<String> reserved = group.stream()
                .map(task -> task.row().entry())
                .filter(entry -> entry.terms().authorisationOnly())
                .map(TaskEntry::name)
                .toList();
        if (!reserved.isEmpty()) {
            RulesViolated.throwIfAny(JobRules.aGroupInUseHoldsNothingReserved(reserved, holdersOf(group)));
        }
    }

    private List<String> holdersOf(List<JobTask> tasks) {
        return use.holdersOf(tasks.stream().map(JobTask::id).toList());
    }
}
