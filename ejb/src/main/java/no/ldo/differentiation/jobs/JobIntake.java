package no.ldo.differentiation.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import no.ldo.differentiation.jobs.JobChanged.Kind;
import no.ldo.organisation.UnitDirectory;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Many tasks for many jobs at once, for HR managers within the units of their mandate. Writes in the caller's transaction. */
@ApplicationScoped
public class JobIntake {
    /** So many tasks are sent to the database at a time. */
    private static final int AT_A_TIME = 1_000;

    private JobRepository jobs;
    private JobAccess access;
    private UnitDirectory units;

    protected JobIntake() {}

    @Inject
    JobIntake(JobRepository jobs, JobAccess access, UnitDirectory units) {
        this.jobs = jobs;
        this.access = access;
        this.units = units;
    }

    /** Refuses unless the caller is HR manager in the organisation, and of the job where one is named. */
    public void requireEditor(OrganisationNumber organisation, @Nullable UUID job) {
        if (job == null) {
            access.requireEditorSomewhere(organisation);
        } else {
            access.editable(organisation, job);
        }
    }

    /** Units in which the caller may change jobs, by name. */
    public List<UnitRow> units(OrganisationNumber organisation) {
        Set<UnitId> reach = access.editableUnits(organisation);
        return units.byId(organisation).values().stream()
                .filter(unit -> reach == null || reach.contains(unit.id()))
                .toList();
    }

    /** Jobs in these units with the names of their tasks. Two queries. */
    public List<KnownJob> jobsIn(OrganisationNumber organisation, Collection<UnitId> of) {
        return known(jobs.inUnits(organisation, of));
    }

    /** One job with the names of its tasks. */
    public KnownJob job(OrganisationNumber organisation, UUID job) {
        return known(List.of(access.editable(organisation, job))).get(0);
    }

    private List<KnownJob> known(List<Job> found) {
        Map<UUID, List<String>> names =
                jobs.taskNames(found.stream().map(Job::id).toList());
        return found.stream()
                .map(job -> job.known(names.getOrDefault(job.id(), List.of())))
                .toList();
    }

    /** A job of this title as it is begun when a file names it: full time as usual, nothing may leave it yet. */
    public SaveJob begun(OrganisationNumber organisation, String title, UnitId unit) {
        return new SaveJob(title, unit, null, units.fullTimeMinutes(organisation), 0, false, 0, 0);
    }

    /** The rule that a further task of the job would break, or null. @param tasks that the job would hold with it */
    public static @Nullable RuleViolation tooMany(int tasks) {
        return JobRules.aJobHoldsALimitedNumberOfTasks(tasks - 1L, 1).orElse(null);
    }

    /**
     * Stores all of it. Told again and again how many tasks are stored so far.
     *
     * @throws RulesViolated a rule of a task or job; the caller's transaction is lost then
     */
    public void add(OrganisationNumber organisation, List<JobFill> fills, IntConsumer stored) {
        for (JobFill fill : fills) {
            begin(organisation, fill);
        }
        jobs.flush();
        Map<UUID, TaskCount> counts =
                jobs.counts(fills.stream().map(JobFill::job).toList());
        int done = 0;
        for (JobFill fill : fills) {
            TaskCount count = counts.getOrDefault(fill.job(), new TaskCount(0, 0));
            RulesViolated.throwIfAny(JobRules.aJobHoldsALimitedNumberOfTasks(
                    count.tasks(), fill.entries().size()));
            int line = count.lastLine();
            for (TaskEntry entry : fill.entries()) {
                TaskChecks.throwIfBroken(entry);
                line++;
                jobs.add(new JobTask(Ids.next(), fill.job(), line, entry));
                done++;
                if (done % AT_A_TIME == 0) {
                    jobs.flush();
                    stored.accept(done);
                }
            }
            access.tell(new JobChanged(
                    organisation,
                    fill.job(),
                    Kind.TASKS_IMPORTED,
                    fill.entries().size()));
        }
        jobs.flush();
        stored.accept(done);
    }

    private void begin(OrganisationNumber organisation, JobFill fill) {
        if (fill.created() == null) {
            access.editable(organisation, fill.job());
            return;
        }
        access.requireEditor(organisation, fill.created().unit());
        RulesViolated.throwIfAny(JobRules.aJobHoldsNoNationalIdentityNumber(fill.created()));
        jobs.addLater(access.newJob(fill.job(), organisation, fill.created()));
        access.tell(new JobChanged(organisation, fill.job(), Kind.CREATED, 0));
    }
}
