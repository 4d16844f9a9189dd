package no.ldo.differentiation.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.carving.ACarving;
import no.ldo.differentiation.optimiser.CarvingRequest;
import no.ldo.shared.OrganisationNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompositionRunTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Found LAST = new Found(40, 50, false, 12, 900, "{\"explanations\":[]}");
    private static final Found OLDER = new Found(30, 60, false, 6, 500, "{\"explanations\":null}");

    private final CompositionRun run = new CompositionRun(
            UUID.randomUUID(),
            new OrganisationNumber("999000096"),
            UUID.randomUUID(),
            "here",
            new StartRun(null, new CarvingRequest(new ACarving().problem(), 1, 1, List.of(), List.of()), null),
            NOON);

    @BeforeEach
    void itsTurnHasCome() {
        run.begin(NOON);
    }

    @Test
    void a_look_that_comes_late_changes_nothing_of_what_a_run_ended_with() {
        run.finish(LAST, true, NOON.plusSeconds(1));

        assertThat(run.note(OLDER)).isFalse();

        assertThat(run.shown().objective()).isEqualTo(40);
        assertThat(run.shown().answer()).isEqualTo(LAST.answer());
    }

    @Test
    void nor_of_what_a_cancelled_run_has_kept() {
        run.cancel(NOON.plusSeconds(1));
        run.finish(LAST, false, NOON.plusSeconds(1));

        assertThat(run.note(OLDER)).isFalse();

        assertThat(run.shown().state()).isEqualTo(RunState.CANCELLED);
        assertThat(run.shown().answer()).isEqualTo(LAST.answer());
    }
}
