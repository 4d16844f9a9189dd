package no.ldo.inclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
    private static final int MOST_WAITS = 100;

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
    void hires_of_a_closed_year_do_not_tell_when_and_in_which_order_they_were_recorded() {
        DATABASE.commit(em -> store(em, hires("order", LocalDate.of(2017, 6, 1), 40)));
        DATABASE.commit(em -> em.createNativeQuery("update hire set version = 3 where month = '2017-06-01'")
                .executeUpdate());
        List<UUID> before = DATABASE.inTransaction(em -> ids(em, "2017-06-01"));

        DATABASE.commit(em -> new HireRepository(em).writer(COMPANY).close(2017, Instant.EPOCH));

        List<UUID> after = DATABASE.inTransaction(em -> ids(em, "2017-06-01"));
        assertThat(before).hasSize(40).allSatisfy(id -> assertThat(id.version()).isEqualTo(7));
        assertThat(after).hasSize(40).doesNotContainAnyElementsOf(before);
        assertThat(after).allSatisfy(id -> assertThat(id.version()).isEqualTo(4));
        assertThat(after.stream().map(UUID::getMostSignificantBits).distinct()).hasSize(40);
        DATABASE.commit(em -> {
            List<?> versions = em.createNativeQuery("select distinct version from hire where month = '2017-06-01'")
                    .getResultList();
            assertThat(versions).hasToString("[1]");
            assertThat(em.createQuery("select h from Hire h where h.month = :month", Hire.class)
                            .setParameter("month", LocalDate.of(2017, 6, 1))
                            .getResultList())
                    .hasSize(40);
        });
    }

    @Test
    void who_waits_for_a_year_to_be_closed_finds_it_closed() throws Exception {
        DATABASE.commit(em -> store(em, hires("waits", LocalDate.of(2018, 6, 1), 6)));
        ExecutorService other = Executors.newSingleThreadExecutor();

        Future<Set<Integer>> found = DATABASE.inTransaction(em -> {
            HireRepository repository = new HireRepository(em);
            assertThat(repository.lock(COMPANY).closedYears()).doesNotContain(2018);
            Future<Set<Integer>> waiting = other.submit(() -> DATABASE.inTransaction(
                    second -> new HireRepository(second).lock(COMPANY).closedYears()));
            untilOneWaits();
            repository.writer(COMPANY).close(2018, Instant.EPOCH);
            return waiting;
        });

        assertThat(found.get(1, TimeUnit.MINUTES)).contains(2018);
        other.shutdown();
    }

    /** InnoDB tells anew who waits only when it has not been asked for a tenth of a second. */
    private static void untilOneWaits() {
        for (int tries = 0; tries < MOST_WAITS; tries++) {
            pause();
            long waiting = DATABASE.inTransaction(em -> ((Number) em.createNativeQuery(
                                    "select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'")
                            .getSingleResult())
                    .longValue());
            if (waiting > 0) {
                return;
            }
        }
        throw new IllegalStateException("nobody waits for the lock");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<UUID> ids(EntityManager em, String month) {
        List<?> ids = em.createNativeQuery("select cast(id as char) from hire where organisation = ?1 and month = ?2")
                .setParameter(1, COMPANY.digits())
                .setParameter(2, month)
                .getResultList();
        return ids.stream().map(id -> UUID.fromString(id.toString())).toList();
    }

    @Test
    void the_figures_of_a_year_take_one_query_and_the_list_two() {
        int figures = DATABASE.statementsOf(
                em -> new HireRepository(em).sumsByUnit(COMPANY, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 1)));
        int list = DATABASE.statementsOf(em -> {
            new HireRepository(em).list(COMPANY, null, null, PageRequest.of(1, 50));
            new HireRepository(em).count(COMPANY, null, null);
        });
        int narrowed = DATABASE.statementsOf(em -> {
            new HireRepository(em).list(COMPANY, 2025, List.of(UNIT), PageRequest.of(1, 50));
            new HireRepository(em).count(COMPANY, 2025, List.of(UNIT));
        });

        assertThat(figures).isEqualTo(1);
        assertThat(list).isEqualTo(2);
        assertThat(narrowed).isEqualTo(2);
    }

    @Test
    void the_list_holds_the_hires_of_the_year_and_the_units_that_are_asked_for() {
        DATABASE.commit(em -> store(em, hires("year", LocalDate.of(2022, 12, 31), 3)));
        DATABASE.commit(em -> store(em, hires("next", LocalDate.of(2023, 1, 1), 2)));

        DATABASE.commit(em -> {
            HireRepository repository = new HireRepository(em);
            assertThat(repository.list(COMPANY, 2022, null, PageRequest.of(1, 50)))
                    .hasSize(3)
                    .allSatisfy(hire -> assertThat(hire.hiredOn()).isEqualTo("2022-12-31"));
            assertThat(repository.list(COMPANY, 2022, List.of(UNIT), PageRequest.of(1, 2)))
                    .hasSize(2);
            assertThat(repository.count(COMPANY, 2022, null)).isEqualTo(3);
            assertThat(repository.count(COMPANY, 2022, List.of(UNIT))).isEqualTo(3);
            assertThat(repository.count(COMPANY, 2022, List.of())).isZero();
            assertThat(repository.list(COMPANY, 2022, List.of(), PageRequest.of(1, 50)))
                    .isEmpty();
        });
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
