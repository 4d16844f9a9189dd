package no.ldo.differentiation.suggesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.differentiation.AnOrganisation;
import no.ldo.differentiation.board.BoardsForTests;
import no.ldo.differentiation.board.HeldShare;
import no.ldo.differentiation.frame.Frame;
import no.ldo.differentiation.jobs.JobsForTests;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskEntry.TaskTerms;
import no.ldo.differentiation.jobs.Tasks;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionsForTests;
import no.ldo.differentiation.suggesting.Suggestion.Asked;
import no.ldo.local.TestDatabase;
import no.ldo.shared.Ids;
import org.junit.jupiter.api.Test;

class SuggestionRepositoryRT {
    private final TestDatabase database = TestDatabase.get();
    private final AnOrganisation company = AnOrganisation.in(database);

    @Test
    void a_suggestion_keeps_its_places_and_goes_with_its_run() {
        ASituation situation = new ASituation();
        situation.task(
                ASituation.job(1, ASituation.KITCHEN, 400), Tasks.aTask("Vaske", 30, Weekdays.MONDAY_TO_FRIDAY), null);
        UUID position = situation.draft(ASituation.KITCHEN, Frame.usual(2250)).id();
        Unwanted unwanted = new Unwanted(position, UUID.randomUUID());
        Question question = situation.question(Variant.AS_ASKED, true, Set.of(unwanted), List.of());
        MadeProblem made = ProblemMaker.of(situation.made(), question);
        UUID id = Ids.next();
        UUID run = Ids.next();
        database.commit(em -> {
            run(em, run);
            AskSuggestion command = new AskSuggestion(id, question.positions(), true, 5, 1);
            Asked asked = new Asked(company.number(), command, question, null);
            new SuggestionRepository(em).add(new Suggestion(asked, made, run, company.account(), Instant.EPOCH));
        });

        Suggestion found = database.inTransaction(
                em -> new SuggestionRepository(em).find(id).orElseThrow());
        assertThat(found.positions()).isEqualTo(made.positions());
        assertThat(found.tasks()).isEqualTo(made.tasks());
        assertThat(found.unwanted()).containsExactly(unwanted);
        assertThat(found.patterns()).isEqualTo(Patterns.of(made.problem()));
        assertThat(database.statementsOf(
                        em -> assertThat(new SuggestionRepository(em).newest(company.number(), company.account()))
                                .hasSize(1)))
                .isEqualTo(1);

        database.commit(em -> em.createNativeQuery("delete from composition_run where id = ?")
                .setParameter(1, run.toString())
                .executeUpdate());
        Optional<Suggestion> gone = database.inTransaction(em -> new SuggestionRepository(em).find(id));
        assertThat(gone).isEmpty();
    }

    @Test
    void a_suggestion_finds_those_of_which_it_is_another_try() {
        ASituation situation = new ASituation();
        situation.draft(ASituation.KITCHEN, Frame.usual(2250));
        MadeProblem made = ProblemMaker.of(situation.made(), situation.question());
        List<UUID> ids = List.of(Ids.next(), Ids.next(), Ids.next());
        UUID gone = Ids.next();
        database.commit(em -> {
            UUID basedOn = gone;
            for (UUID id : ids) {
                UUID run = Ids.next();
                run(em, run);
                AskSuggestion command = new AskSuggestion(id, made.positions(), true, 5, 1);
                Asked asked = new Asked(company.number(), command, situation.question(), basedOn);
                new SuggestionRepository(em).add(new Suggestion(asked, made, run, company.account(), Instant.EPOCH));
                basedOn = id;
            }
        });

        List<UUID> found = database.inTransaction(em -> {
            SuggestionRepository suggestions = new SuggestionRepository(em);
            Suggestion newest = suggestions.find(ids.get(2)).orElseThrow();
            return suggestions.lineage(newest).tries().stream()
                    .map(Suggestion::id)
                    .toList();
        });

        assertThat(found).containsExactly(ids.get(2), ids.get(1), ids.get(0));
    }

    @Test
    void the_pool_and_what_is_held_are_one_statement_each() {
        AnOrganisation other = AnOrganisation.in(database);
        UUID position = database.inTransaction(em -> {
            UUID job = JobsForTests.aJob(em, company.number(), company.kitchen(), "Kokk", 900);
            JobsForTests.aJob(em, other.number(), other.ward(), "Annen", 900);
            UUID task = JobsForTests.aTask(em, job, Tasks.aTask("Vaske", 30, Weekdays.MONDAY_TO_FRIDAY));
            UUID made = PositionsForTests.aPosition(em, company.number(), company.kitchen(), "Assistent");
            BoardsForTests.aShare(em, made, task, Weekdays.MONDAY_TO_FRIDAY, 30);
            return made;
        });

        assertThat(database.statementsOf(
                        em -> assertThat(JobsForTests.directory(em).carvable(company.number(), null, 10))
                                .extracting(PooledTask::job)
                                .extracting("title")
                                .containsExactly("Kokk")))
                .isEqualTo(1);
        assertThat(database.statementsOf(
                        em -> assertThat(BoardsForTests.held(em).of(company.number()))
                                .extracting(HeldShare::position, HeldShare::unit, HeldShare::minutes)
                                .containsExactly(tuple(position, company.kitchen(), 150))))
                .isEqualTo(1);
        List<PooledTask> elsewhere = database.inTransaction(
                em -> JobsForTests.directory(em).carvable(company.number(), Set.of(company.ward()), 10));
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void a_group_with_a_reserved_task_stays_in_its_job() {
        List<UUID> tasks = database.inTransaction(em -> {
            UUID job = JobsForTests.aJob(em, company.number(), company.kitchen(), "Sykepleier", 900);
            List<UUID> made = Stream.of(plain("Rydde"), plain("Dele ut"), reserved("Dosere"), plain("a"), plain("b"))
                    .map(entry -> JobsForTests.aTask(em, job, entry))
                    .toList();
            JobsForTests.bind(em, job, made.subList(1, 3));
            JobsForTests.bind(em, job, made.subList(3, 5));
            UUID other = JobsForTests.aJob(em, company.number(), company.kitchen(), "Vikar", 900);
            List<UUID> sameNumber = Stream.of(plain("c"), plain("d"))
                    .map(entry -> JobsForTests.aTask(em, other, entry))
                    .toList();
            JobsForTests.bind(em, other, sameNumber);
            return made;
        });

        List<PooledTask> pool =
                database.inTransaction(em -> JobsForTests.directory(em).carvable(company.number(), null, 10));

        assertThat(pool)
                .extracting(one -> one.task().entry().name())
                .as("the group of another job with the same number is not meant")
                .containsExactly("Rydde", "a", "b", "c", "d");
        assertThat(pool).extracting(one -> one.task().id()).doesNotContain(tasks.get(1), tasks.get(2));
    }

    private static TaskEntry plain(String name) {
        return Tasks.aTask(name, 30, Weekdays.MONDAY_TO_FRIDAY);
    }

    private static TaskEntry reserved(String name) {
        return Tasks.with(plain(name), new TaskTerms(3, true, 1, false, 10, true, 2));
    }

    private void run(EntityManager em, UUID id) {
        em.createNativeQuery("""
                        insert into composition_run (id, organisation, started_by, node, state, instance_name, seed,
                          time_limit_seconds, queued_at, ended_at, proven, iterations, elapsed_millis, version)
                        values (?, ?, ?, 'none', 'CANCELLED', 'T', 1, 1, now(6), now(6), false, 0, 0, 1)
                        """)
                .setParameter(1, id.toString())
                .setParameter(2, company.number().digits())
                .setParameter(3, company.account().toString())
                .executeUpdate();
    }
}
