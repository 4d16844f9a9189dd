package no.ldo.differentiation.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.differentiation.AnOrganisation;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.differentiation.position.PositionLine.LineLoad;
import no.ldo.differentiation.position.PositionLine.LineSource;
import no.ldo.differentiation.position.PositionLine.LineTerms;
import no.ldo.differentiation.position.PositionRepository.Selection;
import no.ldo.local.TestDatabase;
import no.ldo.shared.Ids;
import no.ldo.shared.PageRequest;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PositionRepositoryRT {
    private final TestDatabase database = TestDatabase.get();
    private final AnOrganisation company = AnOrganisation.in(database);

    @Test
    void a_version_keeps_its_lines_in_order_and_is_read_with_one_statement() {
        UUID position = aPosition("Kjøkkenassistent");
        List<PositionLine> lines = List.of(line("Vaske brett"), line("Bære ut mat"));
        approve(position, lines);

        int statements = database.statementsOf(
                em -> repository(em).version(company.number(), position, 1).orElseThrow());
        ApprovedVersion read = database.inTransaction(
                em -> repository(em).version(company.number(), position, 1).orElseThrow());

        assertThat(read.lines()).isEqualTo(lines);
        assertThat(read.demands()).isEqualTo(new Demands("100000000000"));
        assertThat(statements).isEqualTo(1);
    }

    @Test
    void versions_are_read_together_and_one_without_lines_too() {
        UUID position = aPosition("Kjøkkenassistent");
        approve(position, List.of(line("Vaske brett"), line("Bære ut mat")));
        approve(position, List.of());

        int statements =
                database.statementsOf(em -> repository(em).versions(company.number(), position, List.of(1, 2, 3)));
        Map<Integer, ApprovedVersion> read =
                database.inTransaction(em -> repository(em).versions(company.number(), position, List.of(1, 2, 2)));

        assertThat(read).containsOnlyKeys(1, 2);
        assertThat(read.get(1).lines()).extracting(PositionLine::name).containsExactly("Vaske brett", "Bære ut mat");
        assertThat(read.get(2).lines()).isEmpty();
        assertThat(statements).isEqualTo(1);
    }

    @Test
    void a_version_of_another_organisation_is_not_there() {
        UUID position = aPosition("Kjøkkenassistent");
        approve(position, List.of(line("Vaske brett")));
        AnOrganisation other = AnOrganisation.in(database);

        boolean found = database.inTransaction(
                em -> repository(em).version(other.number(), position, 1).isPresent());

        assertThat(found).isFalse();
    }

    @Test
    void lists_with_two_statements_and_for_some_only_what_is_approved() {
        aPosition("Utkast");
        approve(aPosition("Godkjent"), List.of(line("Vaske brett")));
        Selection all = new Selection(company.number(), null, 0);
        Selection approved = new Selection(company.number(), null, 1);
        PageRequest page = PageRequest.of(1, 25);

        int statements = database.statementsOf(em -> {
            repository(em).list(all, page);
            repository(em).count(all, page);
        });
        List<PositionRow> rows = database.inTransaction(em -> repository(em).list(all, page));
        List<PositionRow> some = database.inTransaction(em -> repository(em).list(approved, page));
        List<VersionRow> latest = database.inTransaction(em -> repository(em).latestVersions(company.number()));

        assertThat(statements).isEqualTo(2);
        assertThat(rows).extracting(PositionRow::title).containsExactly("Godkjent", "Utkast");
        assertThat(some).extracting(PositionRow::title).containsExactly("Godkjent");
        assertThat(latest).extracting(VersionRow::title).containsExactly("Godkjent");
    }

    @Test
    void other_drafts_are_the_first_by_title_and_told_how_many_more_with_one_statement() {
        UUID open = aPosition("Assistent 00");
        for (int number = 1; number <= OtherDrafts.MOST + 2; number++) {
            aPosition("Assistent %02d".formatted(number));
        }
        approve(aPosition("Assistent 99"), List.of(line("Vaske brett")));

        int statements = database.statementsOf(em -> others(em, company.kitchen(), open, null));
        OtherDrafts found = database.inTransaction(em -> others(em, company.kitchen(), open, null));

        assertThat(found.shown())
                .hasSize(OtherDrafts.MOST)
                .extracting(PositionDraft::title)
                .startsWith("Assistent 01", "Assistent 02");
        assertThat(found.more()).isEqualTo(2);
        assertThat(statements).isEqualTo(1);
    }

    @Test
    void other_drafts_are_found_by_words_taken_literally_and_in_the_units_alone() {
        UUID open = aPosition("Åpen");
        aPosition("50 % på kjøkkenet");
        aPosition("50 prosent på kjøkkenet");

        assertThat(titles(company.kitchen(), open, "  KJØKKENET ")).hasSize(2);
        assertThat(titles(company.kitchen(), open, "50 %")).containsExactly("50 % på kjøkkenet");
        assertThat(titles(company.kitchen(), open, "_")).isEmpty();
        assertThat(titles(company.ward(), open, null)).isEmpty();
    }

    @Test
    void the_database_refuses_more_than_full_time() {
        UUID position = aPosition("For stor");

        assertThatThrownBy(() -> database.commit(
                        em -> repository(em).find(position).orElseThrow().recompose(2251)))
                .hasStackTraceContaining("tailored_position_whole");
    }

    private UUID aPosition(String title) {
        return database.inTransaction(
                em -> PositionsForTests.aPosition(em, company.number(), company.kitchen(), title));
    }

    private List<String> titles(UnitId unit, UUID except, @Nullable String search) {
        return database.inTransaction(em -> others(em, unit, except, search)).shown().stream()
                .map(PositionDraft::title)
                .toList();
    }

    private OtherDrafts others(EntityManager em, UnitId unit, UUID except, @Nullable String search) {
        return PositionsForTests.drafts(em).others(company.number(), List.of(unit), List.of(except), search);
    }

    private void approve(UUID id, List<PositionLine> lines) {
        database.commit(em -> {
            TailoredPosition position = repository(em).find(id).orElseThrow();
            position.recompose(60);
            position.approve();
            repository(em)
                    .add(
                            new PositionVersion(
                                    Ids.next(), position.draft(), "Kjøkken", company.account(), Instant.EPOCH),
                            lines);
        });
    }

    private static PositionLine line(String name) {
        return new PositionLine(
                Ids.next(),
                name,
                "brettene er tørre",
                new LineSource("Kokk", "Kjøkken"),
                new LineLoad(new Weekdays(3), 30),
                new TaskSlot(480, 900, "oppvasken"),
                WorkFamily.CLEANING,
                new Demands("100000000000"),
                new LineTerms(0, 1, true, false),
                "kokken");
    }

    private static PositionRepository repository(EntityManager em) {
        return new PositionRepository(em);
    }
}
