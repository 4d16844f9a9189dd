package no.ldo.differentiation.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ldo.differentiation.AnOrganisation;
import no.ldo.local.TestDatabase;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.TimeSource;
import no.ldo.shared.UnitId;
import org.junit.jupiter.api.Test;

class JobRepositoryRT {
    private final TestDatabase database = TestDatabase.get();
    private final AnOrganisation company = AnOrganisation.in(database);

    @Test
    void keeps_everything_that_is_said_about_a_task() {
        UUID job = aJob("Kokk", company.kitchen());
        TaskEntry entry = Tasks.aTask("Vaske brett 🍞 «æøå»", new TaskRhythm(Frequency.PER_WEEK, 25, 3, Weekdays.NONE));

        UUID task = database.inTransaction(em -> aTask(em, job, entry));

        TaskRow read = database.inTransaction(em -> repository(em).tasksOf(job)).get(0);
        assertThat(read.id()).isEqualTo(task);
        assertThat(read.entry()).isEqualTo(entry);
        assertThat(read.minutesAWeek()).isEqualTo(75);
    }

    @Test
    void lists_jobs_with_the_sums_of_their_tasks_in_two_statements() {
        UUID cook = aJob("Kokk", company.kitchen());
        aJob("Pleier", company.ward());
        database.commit(em -> {
            aTask(em, cook, Tasks.aTask("a", 30, Weekdays.MONDAY_TO_FRIDAY));
            aTask(em, cook, Tasks.aTask("b", 10, new Weekdays(1)));
        });
        PageRequest page = PageRequest.of(1, 25);

        List<JobRow> rows = database.inTransaction(em -> repository(em).list(company.number(), null, page));
        int statements = database.statementsOf(em -> {
            repository(em).list(company.number(), null, page);
            repository(em).count(company.number(), null, page);
        });

        assertThat(rows).extracting(JobRow::title).containsExactly("Kokk", "Pleier");
        assertThat(rows).extracting(JobRow::taskMinutes).containsExactly(160, 0);
        assertThat(rows).extracting(JobRow::tasks).containsExactly(2, 0);
        assertThat(rows).extracting(JobRow::unitName).containsExactly("Kjøkken", "Avdeling");
        assertThat(statements).isEqualTo(2);
    }

    @Test
    void lists_only_the_units_within_reach_and_none_for_none() {
        aJob("Kokk", company.kitchen());
        aJob("Pleier", company.ward());
        PageRequest page = PageRequest.of(1, 25);

        List<JobRow> ward = list(Set.of(company.ward()), page);
        List<JobRow> none = list(Set.of(), page);
        long count = database.inTransaction(em -> repository(em).count(company.number(), Set.of(), page));

        assertThat(ward).extracting(JobRow::title).containsExactly("Pleier");
        assertThat(none).isEmpty();
        assertThat(count).isZero();
    }

    @Test
    void adds_several_tasks_after_the_last_line_the_first_under_the_id_that_was_sent() {
        UUID job = aJob("Kokk", company.kitchen());
        UUID first = Ids.next();
        database.commit(em -> {
            aTask(em, job, Tasks.aTask("a", 30, new Weekdays(1)));
            int last = repository(em).count(job).lastLine();
            repository(em)
                    .add(
                            job,
                            first,
                            last,
                            List.of(Tasks.aTask("b", 10, new Weekdays(2)), Tasks.aTask("c", 20, new Weekdays(4))));
        });

        List<TaskRow> read = database.inTransaction(em -> repository(em).tasksOf(job));

        assertThat(read).extracting(task -> task.entry().name()).containsExactly("a", "b", "c");
        assertThat(read.get(1).id()).isEqualTo(first);
        assertThat(read).extracting(TaskRow::id).doesNotHaveDuplicates();
    }

    @Test
    void reads_names_and_counts_of_many_jobs_in_one_statement_each() {
        UUID cook = aJob("Kokk", company.kitchen());
        UUID nurse = aJob("Pleier", company.ward());
        database.commit(em -> {
            aTask(em, cook, Tasks.aTask("Vaske BRETT", 30, new Weekdays(1)));
            aTask(em, cook, Tasks.aTask("Øse", 10, new Weekdays(1)));
        });
        List<UUID> jobs = List.of(cook, nurse);

        Map<UUID, List<String>> names =
                database.inTransaction(em -> repository(em).taskNames(jobs));
        Map<UUID, TaskCount> counts =
                database.inTransaction(em -> repository(em).counts(jobs));
        List<UUID> inKitchen = database.inTransaction(
                em -> repository(em).inUnits(company.number(), Set.of(company.kitchen())).stream()
                        .map(Job::id)
                        .toList());
        int statements = database.statementsOf(em -> {
            repository(em).taskNames(jobs);
            repository(em).counts(jobs);
            repository(em).inUnits(company.number(), Set.of());
        });

        assertThat(names.get(cook)).containsExactlyInAnyOrder("vaske brett", "øse");
        assertThat(names).doesNotContainKey(nurse);
        assertThat(counts).containsExactly(Map.entry(cook, new TaskCount(2, 2)));
        assertThat(inKitchen).containsExactly(cook);
        assertThat(statements).isEqualTo(3);
    }

    @Test
    void takes_wildcards_of_a_search_literally() {
        aJob("100 % baker", company.kitchen());
        aJob("Baker", company.kitchen());

        List<JobRow> found = database.inTransaction(
                em -> repository(em).list(company.number(), null, new PageRequest(1, 25, "unit", true, "%")));

        assertThat(found).extracting(JobRow::title).containsExactly("100 % baker");
    }

    @Test
    void reads_tasks_with_their_jobs_in_one_statement() {
        UUID job = aJob("Kokk", company.kitchen());
        UUID task = database.inTransaction(em -> aTask(em, job, Tasks.aTask("a", 30, new Weekdays(1))));

        int statements = database.statementsOf(em -> repository(em).pooled(company.number(), List.of(task)));
        PooledTask read = database.inTransaction(em -> repository(em).pooled(company.number(), List.of(task)))
                .get(task);

        assertThat(statements).isEqualTo(1);
        assertThat(read.job().unitName()).isEqualTo("Kjøkken");
        assertThat(read.freedValue()).isEqualTo(3);
        Map<UUID, PooledTask> elsewhere = database.inTransaction(
                em -> repository(em).pooled(AnOrganisation.in(database).number(), List.of(task)));
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void tasks_that_belong_together_are_read_in_one_statement_and_none_when_nothing_is_bound() {
        UUID job = aJob("Kokk", company.kitchen());
        List<UUID> tasks = database.inTransaction(em -> List.of(
                aTask(em, job, Tasks.aTask("a", 30, new Weekdays(1))),
                aTask(em, job, Tasks.aTask("b", 30, new Weekdays(1))),
                aTask(em, job, Tasks.aTask("c", 30, new Weekdays(1)))));
        TaskRow alone = row(job, 2);
        database.commit(em -> new Bundles(repository(em).lockedTasks(job)).bind(tasks.subList(0, 2)));
        TaskRow bound = row(job, 0);

        List<TaskRow> together =
                database.inTransaction(em -> directory(em).togetherWith(company.number(), List.of(bound, alone)));
        OrganisationNumber other = AnOrganisation.in(database).number();
        List<TaskRow> elsewhere = database.inTransaction(em -> directory(em).togetherWith(other, List.of(bound)));
        int statements =
                database.statementsOf(em -> directory(em).togetherWith(company.number(), List.of(bound, alone)));
        int none = database.statementsOf(em -> directory(em).togetherWith(company.number(), List.of(alone)));

        assertThat(together).extracting(TaskRow::id).containsExactlyElementsOf(tasks.subList(0, 2));
        assertThat(together).extracting(TaskRow::together).containsOnly(1);
        assertThat(statements).isEqualTo(1);
        assertThat(none).isZero();
        assertThat(elsewhere).isEmpty();
    }

    private TaskRow row(UUID job, int place) {
        return database.inTransaction(em -> repository(em).tasksOf(job)).get(place);
    }

    private static TaskDirectory directory(EntityManager em) {
        return new TaskDirectory(repository(em));
    }

    @Test
    void the_database_refuses_a_load_that_does_not_follow_from_the_days() {
        UUID job = aJob("Kokk", company.kitchen());
        UUID task = database.inTransaction(em -> aTask(em, job, Tasks.aTask("a", 30, new Weekdays(1))));

        assertThatThrownBy(() ->
                        database.commit(em -> em.createNativeQuery("update job_task set week_minutes = 31 where id = ?")
                                .setParameter(1, task.toString())
                                .executeUpdate()))
                .hasStackTraceContaining("job_task_load");
    }

    @Test
    void gives_the_planning_values_in_force() {
        Map<PlanningKind, Integer> values =
                database.inTransaction(em -> new PlanningDefaults(em, new TimeSource()).today());

        assertThat(values)
                .containsEntry(PlanningKind.MENTOR_MINUTES, 90)
                .containsEntry(PlanningKind.SUPERVISION_PERCENT, 10)
                .containsEntry(PlanningKind.HANDOVER_MINUTES, 10);
    }

    private List<JobRow> list(Set<UnitId> units, PageRequest page) {
        return database.inTransaction(em -> repository(em).list(company.number(), units, page));
    }

    private UUID aJob(String title, UnitId unit) {
        return database.inTransaction(em -> {
            SaveJob command = new SaveJob(title, unit, "9412", 2250, 2, true, 900, 0);
            Job job = new Job(Ids.next(), company.number(), command, Instant.EPOCH, LocalDate.of(2026, 1, 1));
            repository(em).add(job);
            return job.id();
        });
    }

    private static UUID aTask(EntityManager em, UUID job, TaskEntry entry) {
        JobTask task = new JobTask(Ids.next(), job, repository(em).count(job).lastLine() + 1, entry);
        repository(em).add(task);
        return task.id();
    }

    private static JobRepository repository(EntityManager em) {
        return new JobRepository(em);
    }
}
