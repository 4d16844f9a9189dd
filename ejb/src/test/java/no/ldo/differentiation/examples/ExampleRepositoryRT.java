package no.ldo.differentiation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.AnOrganisation;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.differentiation.position.ApprovedVersion;
import no.ldo.differentiation.position.PositionLine;
import no.ldo.differentiation.position.PositionLine.LineLoad;
import no.ldo.differentiation.position.PositionLine.LineSource;
import no.ldo.differentiation.position.PositionLine.LineTerms;
import no.ldo.differentiation.position.PositionsForTests;
import no.ldo.local.TestDatabase;
import no.ldo.shared.Ids;
import no.ldo.shared.PageRequest;
import org.junit.jupiter.api.Test;

class ExampleRepositoryRT {
    private final TestDatabase database = TestDatabase.get();
    private final AnOrganisation company = AnOrganisation.in(database);
    private final AnOrganisation other = AnOrganisation.in(database);
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void others_find_it_by_trade_and_words_with_two_statements_and_do_not_see_whose_it_is() {
        UUID example = shared("Assistent " + mark, "7512");

        int statements = database.statementsOf(em -> {
            new ExampleRepository(em).list(other.number(), "75", page(mark));
            new ExampleRepository(em).count("75", page(mark));
        });

        assertThat(statements).isEqualTo(2);
        assertThat(found("75", mark)).extracting(ExampleRow::id).containsExactly(example);
        assertThat(found("", "Vaske " + mark)).hasSize(1);
        assertThat(found("51", mark)).isEmpty();
        assertThat(found("", mark).get(0).own()).isFalse();
        assertThat(found("", mark).get(0).minutesAWeek()).isEqualTo(300);
        List<ExampleRow> own =
                database.inTransaction(em -> new ExampleRepository(em).list(company.number(), "", page(mark)));
        assertThat(own.get(0).own()).isTrue();
    }

    @Test
    void its_tasks_have_neither_job_nor_unit_nor_place() {
        UUID example = shared("Assistent " + mark, null);

        List<SharedTask> tasks = database.inTransaction(em -> new ExampleRepository(em).tasks(example));

        assertThat(tasks).hasSize(1);
        assertThat(tasks.get(0).name()).isEqualTo("Vaske " + mark);
        assertThat(tasks.get(0).load()).isEqualTo(new SharedTask.Load(Weekdays.MONDAY_TO_FRIDAY, 60, 480, 900));
        assertThat(tasks.get(0).entry(15).slot().place()).isEmpty();
        assertThat(tasks.toString()).doesNotContain("Hemmelig");
    }

    @Test
    void what_was_taken_back_is_not_found_and_the_version_may_be_shared_again() {
        UUID example = shared("Assistent " + mark, "7512");
        UUID position = database.inTransaction(
                em -> new ExampleRepository(em).find(example).orElseThrow().position());
        boolean before = database.inTransaction(
                em -> new ExampleRepository(em).ofVersion(position, 1).isPresent());
        database.commit(
                em -> new ExampleRepository(em).find(example).orElseThrow().withdraw(Instant.EPOCH));
        boolean after = database.inTransaction(
                em -> new ExampleRepository(em).ofVersion(position, 1).isPresent());

        assertThat(before).isTrue();
        assertThat(after).isFalse();
        assertThat(found("", mark)).isEmpty();
    }

    private UUID shared(String title, String trade) {
        PositionLine line = new PositionLine(
                Ids.next(),
                "Vaske " + mark,
                "brettene er tørre",
                new LineSource("Hemmelig jobb", "Hemmelig enhet"),
                new LineLoad(Weekdays.MONDAY_TO_FRIDAY, 60),
                new TaskSlot(480, 900, "Hemmelig sted"),
                WorkFamily.CLEANING,
                Demands.NONE,
                new LineTerms(0, 1, true, false),
                "Hemmelig kunde");
        return database.inTransaction(em -> {
            ApprovedVersion version =
                    PositionsForTests.aShownPosition(em, company, company.kitchen(), "Hemmelig tittel", List.of(line));
            ShareExample command =
                    new ShareExample(Ids.next(), version.row().positionId(), 1, title, List.of(line.taskId()));
            new ExampleRepository(em)
                    .add(
                            new PositionExample(company.number(), command, trade, List.of(line))
                                    .shared(company.account(), Instant.EPOCH),
                            List.of(line));
            return command.id();
        });
    }

    private List<ExampleRow> found(String trade, String words) {
        return database.inTransaction(em -> new ExampleRepository(em).list(other.number(), trade, page(words)));
    }

    private static PageRequest page(String words) {
        return new PageRequest(1, 25, null, false, words);
    }
}
