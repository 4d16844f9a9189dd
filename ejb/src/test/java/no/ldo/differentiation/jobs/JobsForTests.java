package no.ldo.differentiation.jobs;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;

/** Jobs and tasks on an entity manager of a test. */
public final class JobsForTests {
    private JobsForTests() {}

    public static TaskDirectory directory(EntityManager em) {
        return new TaskDirectory(new JobRepository(em));
    }

    public static UUID aJob(
            EntityManager em, OrganisationNumber organisation, UnitId unit, String title, int leavingMinutes) {
        SaveJob command = new SaveJob(title, unit, null, 2250, 2, false, leavingMinutes, 0);
        Job job = new Job(Ids.next(), organisation, command, Instant.EPOCH, LocalDate.of(2026, 1, 1));
        new JobRepository(em).add(job);
        return job.id();
    }

    public static void bind(EntityManager em, UUID job, List<UUID> tasks) {
        new Bundles(new JobRepository(em).lockedTasks(job)).bind(tasks);
    }

    public static UUID aTask(EntityManager em, UUID job, TaskEntry entry) {
        JobTask task =
                new JobTask(Ids.next(), job, new JobRepository(em).count(job).lastLine() + 1, entry);
        em.persist(task);
        em.flush();
        return task.id();
    }
}
