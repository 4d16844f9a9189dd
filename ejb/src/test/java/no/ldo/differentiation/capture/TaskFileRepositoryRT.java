package no.ldo.differentiation.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.differentiation.AnOrganisation;
import no.ldo.local.TestDatabase;
import no.ldo.shared.Ids;
import no.ldo.spreadsheet.SheetRow;
import org.junit.jupiter.api.Test;

class TaskFileRepositoryRT {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final String HEADINGS = "a".repeat(64);

    private final TestDatabase database = TestDatabase.get();
    private final AnOrganisation company = AnOrganisation.in(database);

    @Test
    void corrections_of_a_line_add_up_and_are_read_in_one_statement() {
        UUID file = aFile();
        correct(file, 3, Map.of(1, "30", 2, "hver dag"), false);
        correct(file, 3, Map.of(1, "45 «æøå» 🍞"), true);
        correct(file, 20_001, Map.of(), true);

        Map<Integer, TaskFileLine> lines = database.inTransaction(em -> new TaskFileRepository(em).lines(file));
        int statements = database.statementsOf(em -> new TaskFileRepository(em).lines(file));

        assertThat(lines).containsOnlyKeys(3, 20_001);
        assertThat(lines.get(3)
                        .applied(new SheetRow(3, List.of("Rydde", "mange")))
                        .cells())
                .containsExactly("Rydde", "45 «æøå» 🍞", "hver dag");
        assertThat(lines.get(3).leftOut()).isTrue();
        assertThat(statements).isEqualTo(1);
    }

    @Test
    void a_line_is_said_once() {
        UUID file = aFile();
        correct(file, 3, Map.of(), true);

        assertThatThrownBy(() ->
                        database.commit(em -> new TaskFileRepository(em).add(new TaskFileLine(Ids.next(), file, 3))))
                .hasStackTraceContaining("task_file_line_once");
    }

    @Test
    void an_old_file_goes_with_what_was_said_about_it() {
        UUID file = aFile();
        correct(file, 3, Map.of(0, "Vaske"), false);

        database.commit(em -> new TaskFileRepository(em).removeBefore(NOW.plusSeconds(1)));

        Map<Integer, TaskFileLine> lines = database.inTransaction(em -> new TaskFileRepository(em).lines(file));
        boolean there = database.inTransaction(
                em -> new TaskFileRepository(em).find(file).isPresent());

        assertThat(lines).isEmpty();
        assertThat(there).isFalse();
    }

    @Test
    void a_file_is_of_one_account_in_one_organisation() {
        UUID file = aFile();
        AnOrganisation other = AnOrganisation.in(database);

        List<Boolean> is = database.inTransaction(em -> {
            TaskFileRepository files = new TaskFileRepository(em);
            return List.of(
                    files.isOf(file, company.number(), company.account()),
                    files.isOf(file, other.number(), company.account()),
                    files.isOf(file, company.number(), other.account()));
        });

        assertThat(is).containsExactly(true, false, false);
    }

    @Test
    void the_choice_of_columns_is_the_organisations_own() {
        AnOrganisation other = AnOrganisation.in(database);
        database.commit(em -> new TaskFileRepository(em)
                .add(new ColumnChoice(Ids.next(), company.number(), HEADINGS)
                        .choose(List.of("NAME", "", "d430"), NOW)));

        List<String> own = database.inTransaction(em -> new TaskFileRepository(em)
                .choice(company.number(), HEADINGS)
                .orElseThrow()
                .keys());
        boolean theirs = database.inTransaction(em ->
                new TaskFileRepository(em).choice(other.number(), HEADINGS).isPresent());

        assertThat(own).containsExactly("NAME", "", "d430");
        assertThat(theirs).isFalse();
    }

    private UUID aFile() {
        return database.inTransaction(em -> {
            TaskFile file = new TaskFile(Ids.next(), company.number(), null, new byte[] {1}).by(company.account(), NOW);
            file.choose(List.of("JOB", "NAME"));
            new TaskFileRepository(em).add(file);
            return file.id();
        });
    }

    private void correct(UUID file, int number, Map<Integer, String> cells, boolean leftOut) {
        database.commit(em -> {
            TaskFileRepository files = new TaskFileRepository(em);
            TaskFileLine line = files.lines(file).get(number);
            if (line == null) {
                line = new TaskFileLine(Ids.next(), file, number);
                files.add(line);
            }
            line.correct(cells);
            line.leaveOut(leftOut);
        });
    }
}
