package no.ldo.differentiation.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.AnOrganisation;
import no.ldo.differentiation.position.PositionRepository.Selection;
import no.ldo.local.TestDatabase;
import no.ldo.shared.Ids;
import no.ldo.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PassedGateRT {
    private final TestDatabase database = TestDatabase.get();
    private final AnOrganisation company = AnOrganisation.in(database);
    private final Selection all = new Selection(company.number(), null, 0);

    @Test
    void tells_open_tasks_first_with_title_and_reason_with_one_statement() {
        UUID closed = approved();
        UUID open = approved();
        pass(closed, "2026-03-01", "2026-03-09 10:00:00");
        pass(open, "2026-02-01", null);

        int statements = database.statementsOf(em -> positions(em).passed(all));
        List<PassedGateRow> rows = database.inTransaction(em -> positions(em).passed(all));
        List<PassedGateRow> ofOne = database.inTransaction(em -> positions(em).passed(company.number(), closed));

        assertThat(statements).isEqualTo(1);
        assertThat(rows).extracting(PassedGateRow::position).containsExactly(open, closed);
        assertThat(rows.get(0).title()).isEqualTo("Kjøkkenassistent");
        assertThat(rows.get(0).reason()).isEqualTo("Lederen fullfører denne uken");
        assertThat(rows.get(0).dueOn()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(ofOne).hasSize(1).allMatch(row -> !row.open());
    }

    @Test
    void counts_positions_once_and_tells_the_first_day_with_one_statement() {
        UUID twice = approved();
        pass(twice, "2026-03-01", null);
        pass(twice, "2026-02-01", null);
        pass(approved(), "2026-01-01", "2026-03-09 10:00:00");
        database.inTransaction(em -> PositionsForTests.aPosition(em, company.number(), company.kitchen(), "Utkast"));

        int statements = database.statementsOf(em -> new PassedGateRepository(em).counts(all));
        PositionCounts counts = database.inTransaction(em -> new PassedGateRepository(em).counts(all));

        assertThat(statements).isEqualTo(1);
        assertThat(counts.of(PositionStatus.APPROVED)).isEqualTo(2);
        assertThat(counts.of(PositionStatus.DRAFT)).isEqualTo(1);
        assertThat(counts.toTidyUp()).isEqualTo(1);
        assertThat(counts.firstDue()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(counts.daysOverdue(LocalDate.of(2026, 2, 3))).isEqualTo(2);
        assertThat(counts.daysOverdue(LocalDate.of(2026, 1, 3))).isZero();
    }

    @Test
    void the_list_of_what_still_lacks_something_is_a_page_of_positions() {
        UUID lacking = approved();
        pass(lacking, "2026-03-01", null);
        pass(approved(), "2026-03-01", "2026-03-09 10:00:00");
        PageRequest page = PageRequest.of(1, 25);

        List<PositionRow> rows = database.inTransaction(em -> positions(em).list(all.toTidyUp(), page));
        long total = database.inTransaction(em -> positions(em).count(all.toTidyUp(), page));

        assertThat(rows).extracting(PositionRow::id).containsExactly(lacking);
        assertThat(total).isEqualTo(1);
    }

    @Test
    void what_waits_for_modules_that_are_not_published_is_told_and_is_nothing_to_tidy_up() {
        pass(approved(), "2026-03-01", null);
        database.commit(em -> em.createNativeQuery("update gate_override set waiting = true where organisation = ?")
                .setParameter(1, company.number().digits())
                .executeUpdate());

        PositionCounts counts = database.inTransaction(em -> new PassedGateRepository(em).counts(all));
        List<PassedGateRow> rows = database.inTransaction(em -> positions(em).passed(all));

        assertThat(counts.toTidyUp()).isZero();
        assertThat(counts.firstDue()).isNull();
        assertThat(database.<Long>inTransaction(em -> positions(em).count(all.toTidyUp(), PageRequest.of(1, 25))))
                .isZero();
        assertThat(rows).singleElement().matches(row -> row.open() && !row.overdue(LocalDate.of(2026, 9, 1)));
    }

    @Test
    void a_task_of_a_position_that_was_withdrawn_before_withdrawing_closed_it_is_closed_by_the_migration() {
        UUID withdrawn = approved();
        UUID published = approved();
        pass(withdrawn, "2026-03-01", null);
        pass(published, "2026-03-01", null);
        database.commit(em -> em.createNativeQuery("update tailored_position set published_version = 1 where id = ?")
                .setParameter(1, published.toString())
                .executeUpdate());

        // other tests have tasks of their own
        try (EntityManager em = database.factory().createEntityManager()) {
            em.getTransaction().begin();
            em.createNativeQuery(settling()).executeUpdate();
            assertThat(positions(em).passed(all))
                    .extracting(PassedGateRow::position, PassedGateRow::open)
                    .containsExactly(tuple(published, true), tuple(withdrawn, false));
            em.getTransaction().rollback();
        }
    }

    /** The second statement of the migration. */
    private static String settling() {
        try (InputStream file =
                PassedGateRT.class.getResourceAsStream("/db/migration/V506__gate_tasks_that_wait.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).split(";")[1];
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    @Test
    void those_of_other_units_and_organisations_are_not_told() {
        pass(approved(), "2026-03-01", null);
        Selection ward = new Selection(company.number(), List.of(company.ward()), 0);
        Selection other = new Selection(AnOrganisation.in(database).number(), null, 0);

        for (Selection selection : List.of(ward, other)) {
            assertThat(database.<List<PassedGateRow>>inTransaction(
                            em -> positions(em).passed(selection)))
                    .isEmpty();
            PositionCounts counts = database.inTransaction(em -> new PassedGateRepository(em).counts(selection));
            assertThat(counts.toTidyUp()).isZero();
        }
    }

    private UUID approved() {
        return database.inTransaction(
                em -> PositionsForTests.anApprovedPosition(em, company.number(), company.kitchen(), company.account()));
    }

    private void pass(UUID position, String dueOn, @Nullable String settledAt) {
        database.commit(em -> em.createNativeQuery("""
                        insert into gate_override (id, gate, organisation, subject_id, missing, reason, account_id,
                          account_name, passed_at, due_on, settled_at, version)
                        values (?, 'A', ?, ?, 2, 'Lederen fullfører denne uken', ?, 'Hanne', '2025-12-01', ?, ?, 1)
                        """)
                .setParameter(1, Ids.next().toString())
                .setParameter(2, company.number().digits())
                .setParameter(3, position.toString())
                .setParameter(4, company.account().toString())
                .setParameter(5, dueOn)
                .setParameter(6, settledAt)
                .executeUpdate());
    }

    private static PositionRepository positions(EntityManager em) {
        return new PositionRepository(em);
    }
}
