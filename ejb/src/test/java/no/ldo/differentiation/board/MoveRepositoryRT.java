package no.ldo.differentiation.board;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.differentiation.AnOrganisation;
import no.ldo.differentiation.board.BoardHistory.Noted;
import no.ldo.differentiation.jobs.JobsForTests;
import no.ldo.differentiation.jobs.Tasks;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionsForTests;
import no.ldo.local.TestDatabase;
import no.ldo.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MoveRepositoryRT {
    private static final Weekdays MONDAY = Weekdays.of(DayOfWeek.MONDAY);
    private static final Instant MORNING = Instant.parse("2026-11-30T08:00:00Z");
    private static final int KNOWN = 100;

    private final TestDatabase database = TestDatabase.get();
    private final AnOrganisation company = AnOrganisation.in(database);
    private UUID wash;
    private UUID first;
    private UUID second;

    @BeforeEach
    void a_task_and_two_positions() {
        database.commit(em -> {
            UUID cook = JobsForTests.aJob(em, company.number(), company.kitchen(), "Kokk", 900);
            wash = JobsForTests.aTask(em, cook, Tasks.aTask("Vaske brett", 30, Weekdays.MONDAY_TO_FRIDAY));
            first = PositionsForTests.aPosition(em, company.number(), company.kitchen(), "Assistent");
            second = PositionsForTests.aPosition(em, company.number(), company.kitchen(), "En til");
        });
    }

    @Test
    void the_newest_notes_of_several_positions_come_newest_first() {
        UUID oldest = noted(first, wash, 0);
        UUID middle = noted(second, wash, 1);
        UUID newest = noted(first, wash, 2);

        assertThat(newest(List.of(first, second)))
                .extracting(one -> one.move().id())
                .containsExactly(newest, middle, oldest);
        assertThat(newest(List.of(second))).extracting(one -> one.move().id()).containsExactly(middle);
    }

    @Test
    void of_two_at_the_same_moment_the_one_made_later_comes_first() {
        UUID earlier = noted(first, wash, 0);
        UUID later = noted(second, wash, 0);

        assertThat(newest(List.of(first, second)))
                .extracting(one -> one.move().id())
                .containsExactly(later, earlier);
    }

    @Test
    void a_note_whose_task_is_gone_has_no_name() {
        noted(first, wash, 0);
        noted(first, Ids.next(), 1);

        assertThat(newest(List.of(first))).extracting(Noted::taskName).containsExactly(null, "Vaske brett");
    }

    @Test
    void a_hundred_are_known_of_all_together_and_read_with_two_statements() {
        database.commit(em -> {
            for (int minute = 0; minute < KNOWN; minute++) {
                note(em, first, wash, minute);
                note(em, second, wash, minute);
            }
        });

        int statements = database.statementsOf(em -> new MoveRepository(em).newest(List.of(first, second)));
        List<Noted> found = newest(List.of(first, second));

        assertThat(found).hasSize(KNOWN);
        assertThat(found.stream().filter(one -> one.move().of(first))).hasSize(KNOWN / 2);
        assertThat(statements).isEqualTo(2);
    }

    @Test
    void where_nobody_has_moved_anything_there_are_none() {
        assertThat(newest(List.of())).isEmpty();
        assertThat(newest(List.of(first, second))).isEmpty();
    }

    private List<Noted> newest(List<UUID> positions) {
        return database.inTransaction(em -> new MoveRepository(em).newest(positions));
    }

    private UUID noted(UUID position, UUID task, int minute) {
        return database.inTransaction(em -> note(em, position, task, minute));
    }

    private UUID note(EntityManager em, UUID position, UUID task, int minute) {
        UUID id = Ids.next();
        PositionDraft draft =
                PositionsForTests.drafts(em).find(company.number(), position).orElseThrow();
        BeforeMove before = new BeforeMove(draft, task, List.of(), List.of(), Map.of(), Map.of());
        AfterMove made = new AfterMove(before, draft, Weekdays.NONE, MONDAY, List.of(), Map.of());
        new MoveRepository(em).add(new BoardMove(id, made, company.account(), MORNING.plusSeconds(60L * minute), null));
        return id;
    }
}
