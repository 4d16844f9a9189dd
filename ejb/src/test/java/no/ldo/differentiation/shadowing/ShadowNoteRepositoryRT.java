package no.ldo.differentiation.shadowing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.AnOrganisation;
import no.ldo.differentiation.jobs.JobsForTests;
import no.ldo.local.TestDatabase;
import no.ldo.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShadowNoteRepositoryRT {
    private static final Instant MORNING = Instant.parse("2026-03-02T07:00:00Z");

    private final TestDatabase database = TestDatabase.get();
    private final AnOrganisation company = AnOrganisation.in(database);
    private final UUID job = aJob("Baker");

    @Test
    void keeps_what_was_seen_and_when_in_the_order_of_the_day() {
        noted(job, "Vaske brett 🍞 «æøå»", MORNING.plusSeconds(600), null);
        noted(job, "Bære inn varer", MORNING, MORNING.plusSeconds(600));

        List<NoteRow> rows = mine(job);

        assertThat(rows).extracting(NoteRow::name).containsExactly("Bære inn varer", "Vaske brett 🍞 «æøå»");
        assertThat(rows).extracting(NoteRow::running).containsExactly(false, true);
        assertThat(rows.get(0).startedAt()).isEqualTo(MORNING);
        assertThat(rows.get(0).minutes()).isEqualTo(10);
    }

    @Test
    void another_job_organisation_or_account_is_not_met() {
        UUID id = noted(job, "Feie", MORNING, MORNING.plusSeconds(60));
        noted(aJob("Kokk"), "Steke", MORNING, MORNING.plusSeconds(60));
        AnOrganisation other = AnOrganisation.in(database);

        assertThat(mine(job)).extracting(NoteRow::id).containsExactly(id);
        database.commit(em -> {
            ShadowNoteRepository notes = new ShadowNoteRepository(em);
            assertThat(notes.notedBy(company.number(), job, other.account())).isEmpty();
            assertThat(notes.notedBy(other.number(), job, company.account())).isEmpty();
            assertThat(notes.ended(other.number(), job)).isEmpty();
            assertThat(notes.lock(other.number(), job, List.of(id))).isEmpty();
            assertThat(notes.count(other.number(), job)).isZero();
            assertThat(notes.count(company.number(), job)).isEqualTo(1);
        });
    }

    @Test
    void what_is_cleared_is_shown_no_more_but_its_id_is_known() {
        UUID id = noted(job, "Feie", MORNING, MORNING.plusSeconds(60));
        database.commit(
                em -> new ShadowNoteRepository(em).lock(id).orElseThrow().clear());

        assertThat(mine(job)).isEmpty();
        database.commit(em -> {
            ShadowNoteRepository notes = new ShadowNoteRepository(em);
            assertThat(notes.ended(company.number(), job)).isEmpty();
            assertThat(notes.lock(company.number(), job, List.of(id)))
                    .singleElement()
                    .satisfies(note -> assertThat(note.cleared()).isTrue());
        });
    }

    @Test
    void only_what_has_ended_becomes_a_task() {
        noted(job, "Feie", MORNING, MORNING.plusSeconds(60));
        noted(job, "Moppe", MORNING.plusSeconds(60), null);

        database.commit(em -> assertThat(new ShadowNoteRepository(em).ended(company.number(), job))
                .extracting(note -> note.row().name())
                .containsExactly("Feie"));
    }

    @Test
    void old_observations_are_removed_and_young_ones_stay() {
        UUID old = noted(job, "Gammel", MORNING.minus(Duration.ofDays(4000)), MORNING.minus(Duration.ofDays(4000)));
        UUID young = noted(job, "Ny", MORNING, null);

        database.commit(em -> new ShadowNoteRepository(em).removeBefore(MORNING.minus(Duration.ofDays(3000))));

        database.commit(em -> {
            ShadowNoteRepository notes = new ShadowNoteRepository(em);
            assertThat(notes.lock(old)).isEmpty();
            assertThat(notes.lock(young)).isPresent();
        });
    }

    @Test
    void a_day_is_read_with_one_statement() {
        for (int minute = 0; minute < 30; minute++) {
            noted(job, "Feie", MORNING.plusSeconds(60L * minute), MORNING.plusSeconds(60L * minute + 60));
        }

        assertThat(database.statementsOf(
                        em -> new ShadowNoteRepository(em).notedBy(company.number(), job, company.account())))
                .isEqualTo(1);
    }

    @Test
    void the_database_refuses_an_end_before_the_beginning() {
        UUID id = noted(job, "Feie", MORNING, MORNING);

        assertThatThrownBy(() -> database.commit(
                        em -> em.createNativeQuery("update shadow_note set ended_at = '2000-01-01' where id = ?1")
                                .setParameter(1, id)
                                .executeUpdate()))
                .hasStackTraceContaining("shadow_note_end");
    }

    private List<NoteRow> mine(UUID of) {
        return database.inTransaction(em -> new ShadowNoteRepository(em)
                .notedBy(company.number(), of, company.account()).stream()
                        .map(ShadowNote::row)
                        .toList());
    }

    private UUID noted(UUID of, String name, Instant start, @Nullable Instant end) {
        UUID id = Ids.next();
        database.commit(em -> new ShadowNoteRepository(em)
                .add(new ShadowNote(company.number(), of, company.account(), new SaveNote(id, name, start, end))));
        return id;
    }

    private UUID aJob(String title) {
        return database.inTransaction(em -> JobsForTests.aJob(em, company.number(), company.kitchen(), title, 600));
    }
}
