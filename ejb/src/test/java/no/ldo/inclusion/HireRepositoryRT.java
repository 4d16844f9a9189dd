package no.ldo.inclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.ldo.local.TestDatabase;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.UnitId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HireRepositoryRT {
    private static final OrganisationNumber COMPANY = new OrganisationNumber("999000088");
    private static final UnitId UNIT = new UnitId(UUID.randomUUID());
    private static final TestDatabase DATABASE = TestDatabase.get();

    @BeforeAll
    static void aCompanyWithAUnit() {
        DATABASE.commit(em -> {
            em.createNativeQuery(
                            "insert into organisation values ('999000088', 'Hires AS', 'COMPANY', 2250, now(6), 1)")
                    .executeUpdate();
            em.createNativeQuery(
                            "insert into unit (id, organisation, code, name, version) values (?1, '999000088', 'U', 'Unit', 1)")
                    .setParameter(1, UNIT.value())
                    .executeUpdate();
        });
    }

    @Test
    void stores_many_hires_whose_kept_sums_equal_the_rows() {
        DATABASE.commit(em -> store(em, hires("m", LocalDate.of(2025, 3, 1), 250)));
        DATABASE.commit(em -> store(em, hires("n", LocalDate.of(2025, 4, 1), 7)));

        DATABASE.commit(em -> {
            HireRepository repository = new HireRepository(em);
            List<UnitSums> kept = repository.sumsByUnit(COMPANY, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 1));
            assertThat(kept)
                    .isEqualTo(repository.countedByUnit(COMPANY, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 1)));
            assertThat(kept.get(0).sums().hires()).isEqualTo(257);
        });
    }

    @Test
    void the_kept_number_of_hires_is_that_of_the_rows_also_when_a_file_is_refused() {
        DATABASE.commit(em -> store(em, hires("counted", LocalDate.of(2023, 5, 1), 12)));
        assertThatThrownBy(() -> DATABASE.commit(em -> store(em, hires("counted", LocalDate.of(2023, 5, 1), 13))))
                .hasStackTraceContaining("hire_once");

        DATABASE.commit(em -> {
            Number rows = (Number) em.createNativeQuery("select count(*) from hire where organisation = '999000088'")
                    .getSingleResult();
            assertThat(new HireRepository(em).count(COMPANY)).isEqualTo(rows.longValue());
        });
        DATABASE.commit(em -> assertThat(new HireRepository(em).count(new OrganisationNumber("999000010")))
                .isZero());
    }

    @Test
    void the_same_key_is_stored_once_whatever_the_program_does() {
        DATABASE.commit(em -> store(em, hires("once", LocalDate.of(2024, 1, 1), 1)));

        assertThatThrownBy(() -> DATABASE.commit(em -> store(em, hires("once", LocalDate.of(2024, 1, 1), 1))))
                .hasStackTraceContaining("hire_once");
    }

    @Test
    void closing_a_year_deletes_key_and_day_and_leaves_the_sums() {
        DATABASE.commit(em -> store(em, hires("closed", LocalDate.of(2019, 6, 1), 6)));

        DATABASE.commit(em -> new HireRepository(em).writer(COMPANY).close(2019, Instant.EPOCH));

        DATABASE.commit(em -> {
            HireRepository repository = new HireRepository(em);
            assertThat(repository.closedYears(COMPANY)).contains(2019);
            assertThat(repository.byKey(COMPANY, "closed0")).isEmpty();
            assertThat(repository
                            .sumsByUnit(COMPANY, LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 1))
                            .get(0)
                            .sums()
                            .hires())
                    .isEqualTo(6);
        });
    }

    @Test
    void the_figures_of_a_year_take_one_query_and_the_list_two() {
        int figures = DATABASE.statementsOf(
                em -> new HireRepository(em).sumsByUnit(COMPANY, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 1)));
        int list = DATABASE.statementsOf(em -> {
            new HireRepository(em).list(COMPANY, null, PageRequest.of(1, 50));
            new HireRepository(em).count(COMPANY);
        });

        assertThat(figures).isEqualTo(1);
        assertThat(list).isEqualTo(2);
    }

    @Test
    void the_portal_s_target_is_one_in_twenty_and_does_not_count_internal_moves() {
        DATABASE.commit(em -> {
            TargetInForce target = new HireRepository(em).targets(COMPANY).on(LocalDate.of(2026, 1, 1));
            assertThat(target.numerator()).isEqualTo(1);
            assertThat(target.denominator()).isEqualTo(20);
            assertThat(target.counts(Employment.INTERNAL_MOVE)).isFalse();
            assertThat(target.counts(Employment.TRAINEE)).isTrue();
        });
    }

    private static Map<String, NewHire> hires(String prefix, LocalDate day, int many) {
        Map<String, NewHire> hires = new LinkedHashMap<>();
        for (int i = 0; i < many; i++) {
            Answer answer = Answer.values()[i % 3];
            hires.put(prefix + i, new NewHire(prefix + i, day, UNIT, Employment.PERMANENT, answer));
        }
        return hires;
    }

    private static void store(EntityManager em, Map<String, NewHire> hiresByKey) {
        HireRepository repository = new HireRepository(em);
        HireWriter writer = repository.writer(COMPANY);
        assertThat(writer.lockSecret()).hasSize(HireKeys.SECRET_BYTES);
        Targets targets = repository.targets(COMPANY);
        writer.insert(hiresByKey, targets);
        TreeMap<MonthCell, Sums> sums = new TreeMap<>();
        hiresByKey
                .values()
                .forEach(hire -> sums.merge(
                        new MonthCell(UNIT, hire.hiredOn().withDayOfMonth(1), "gap-2020"),
                        Sums.of(hire.answer()),
                        Sums::plus));
        writer.add(sums);
    }
}
