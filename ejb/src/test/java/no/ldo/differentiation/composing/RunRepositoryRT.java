package no.ldo.differentiation.composing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.carving.ACarving;
import no.ldo.differentiation.optimiser.CarvingRequest;
import no.ldo.local.TestDatabase;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RunRepositoryRT {
    private static final OrganisationNumber COMPANY = new OrganisationNumber("999000096");
    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Found FOUND = new Found(40, 50, false, 12, 900, "{\"solution\":{}}");

    @BeforeAll
    static void aCompanyWithAnAccount() {
        DATABASE.commit(em -> {
            em.createNativeQuery("insert into organisation values ('999000096', 'Runs AS', 'COMPANY', 2250, now(6), 1)")
                    .executeUpdate();
            em.createNativeQuery("""
                            insert into user_account (id, login_name, display_name, language, active, opened_at, version)
                            values (?1, 'runs@test.example', 'Runs', 'nb', true, now(6), 1)
                            """).setParameter(1, ACCOUNT).executeUpdate();
        });
    }

    @Test
    void a_run_is_stored_through_its_whole_life() {
        UUID id = stored("here", null, NOON);
        DATABASE.commit(em -> assertThat(run(em, id).begin(NOON)).isTrue());
        DATABASE.commit(em -> assertThat(run(em, id).note(FOUND)).isTrue());
        RunShown running = shown(id);
        DATABASE.commit(em -> run(em, id).finish(FOUND, true, NOON.plusSeconds(1)));
        RunShown ended = shown(id);

        assertThat(running.state()).isEqualTo(RunState.RUNNING);
        assertThat(running.reproducible()).isNull();
        assertThat(running.gapPercent()).isEqualByComparingTo("20.0");
        assertThat(ended.state()).isEqualTo(RunState.FINISHED);
        assertThat(ended.reproducible()).isTrue();
        assertThat(ended.answer()).isEqualTo(FOUND.answer());
        assertThat(ended.version()).isGreaterThan(running.version());
    }

    @Test
    void a_cancelled_run_keeps_what_comes_a_moment_later() {
        UUID id = stored("here", null, NOON);
        DATABASE.commit(em -> run(em, id).begin(NOON));
        DATABASE.commit(em -> run(em, id).cancel(NOON.plusSeconds(2)));
        DATABASE.commit(em -> run(em, id).finish(FOUND, true, NOON.plusSeconds(3)));
        DATABASE.commit(em -> run(em, id).fail(NOON.plusSeconds(4)));

        assertThat(shown(id).state()).isEqualTo(RunState.CANCELLED);
        assertThat(shown(id).objective()).isEqualTo(40);
        assertThat(shown(id).reproducible()).isNull();
    }

    @Test
    void a_run_that_was_cancelled_before_its_turn_does_not_begin() {
        UUID id = stored("here", null, NOON);
        DATABASE.commit(em -> run(em, id).cancel(NOON));

        DATABASE.commit(em -> assertThat(run(em, id).begin(NOON)).isFalse());

        assertThat(shown(id).elapsedMillis()).isZero();
        assertThat(shown(id).objective()).isNull();
    }

    @Test
    void a_key_is_used_once_by_an_account() {
        SentOnce once = new SentOnce("a".repeat(64), "b".repeat(64));
        UUID id = stored("here", once, NOON);

        DATABASE.commit(em -> {
            CompositionRun found =
                    new RunRepository(em).sent(ACCOUNT, once.key()).orElseThrow();
            assertThat(found.id()).isEqualTo(id);
            assertThat(found.sentAs(once)).isTrue();
            assertThat(found.sentAs(new SentOnce(once.key(), "c".repeat(64)))).isFalse();
            assertThat(new RunRepository(em).sent(UUID.randomUUID(), once.key()))
                    .isEmpty();
        });
        assertThatThrownBy(() -> stored("here", once, NOON)).hasStackTraceContaining("composition_run_once");
    }

    @Test
    void what_is_open_is_found_by_node_and_by_age() {
        UUID mine = stored("mine", null, NOON);
        UUID old = stored("other", null, NOON.minus(Duration.ofHours(9)));
        UUID ended = stored("mine", null, NOON.minus(Duration.ofHours(9)));
        DATABASE.commit(em -> run(em, ended).cancel(NOON));

        DATABASE.commit(em -> {
            RunRepository runs = new RunRepository(em);
            assertThat(runs.openOf("mine")).containsExactly(mine);
            assertThat(runs.openSince(NOON.minus(Duration.ofHours(3))))
                    .contains(old)
                    .doesNotContain(mine, ended);
        });
    }

    @Test
    void only_old_ended_runs_are_removed() {
        UUID open = stored("removed", null, NOON.minus(Duration.ofDays(40)));
        UUID old = stored("removed", null, NOON.minus(Duration.ofDays(40)));
        UUID young = stored("removed", null, NOON.minus(Duration.ofDays(40)));
        DATABASE.commit(em -> run(em, old).cancel(NOON.minus(Duration.ofDays(31))));
        DATABASE.commit(em -> run(em, young).cancel(NOON.minus(Duration.ofDays(29))));

        DATABASE.commit(em -> new RunRepository(em).removeEndedBefore(NOON.minus(RunKeeper.KEPT)));

        DATABASE.commit(em -> {
            RunRepository runs = new RunRepository(em);
            assertThat(runs.find(old)).isEmpty();
            assertThat(List.of(open, young))
                    .allSatisfy(id -> assertThat(runs.find(id)).isPresent());
        });
    }

    @Test
    void a_run_is_read_with_one_statement() {
        UUID id = stored("here", null, NOON);

        assertThat(DATABASE.statementsOf(em -> new RunRepository(em).find(id))).isEqualTo(1);
    }

    @Test
    void a_run_without_an_end_cannot_be_stored_as_finished() {
        UUID id = stored("here", null, NOON);

        assertThatThrownBy(() -> DATABASE.commit(
                        em -> em.createNativeQuery("update composition_run set state = 'FINISHED' where id = ?1")
                                .setParameter(1, id)
                                .executeUpdate()))
                .hasStackTraceContaining("composition_run_");
    }

    private static UUID stored(String node, @Nullable SentOnce once, Instant queuedAt) {
        CarvingRequest request = new CarvingRequest(new ACarving().problem(), 5, 7, List.of(), List.of());
        UUID id = Ids.next();
        DATABASE.commit(em -> new RunRepository(em)
                .add(new CompositionRun(id, COMPANY, ACCOUNT, node, new StartRun(COMPANY, request, once), queuedAt)));
        return id;
    }

    private static CompositionRun run(jakarta.persistence.EntityManager em, UUID id) {
        return new RunRepository(em).lock(id).orElseThrow();
    }

    private static RunShown shown(UUID id) {
        return DATABASE.inTransaction(
                em -> new RunRepository(em).find(id).orElseThrow().shown());
    }
}
