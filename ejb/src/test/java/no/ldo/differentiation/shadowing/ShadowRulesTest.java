package no.ldo.differentiation.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShadowRulesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final UUID JOB = UUID.randomUUID();
    private static final OrganisationNumber COMPANY = new OrganisationNumber("999000037");

    @Test
    void an_observation_holds_no_national_identity_number() {
        assertThat(ShadowRules.anObservationHoldsNoNationalIdentityNumber("Vaske 11 brett"))
                .isEmpty();
        assertThat(ShadowRules.anObservationHoldsNoNationalIdentityNumber("Stelle 010190 12481"))
                .isEmpty();
        assertThat(ShadowRules.anObservationHoldsNoNationalIdentityNumber("Stelle 01019000083"))
                .isPresent();
    }

    @Test
    void an_observation_ends_after_it_begins() {
        assertThat(ShadowRules.anObservationEndsAfterItBegins(note(NOW, NOW))).isEmpty();
        assertThat(ShadowRules.anObservationEndsAfterItBegins(note(NOW, null))).isEmpty();
        assertThat(ShadowRules.anObservationEndsAfterItBegins(note(NOW, NOW.minusSeconds(1))))
                .isPresent();
    }

    @Test
    void an_observation_is_of_the_past_but_for_a_clock_that_is_a_little_fast() {
        Instant ahead = NOW.plus(ShadowRules.FAST_CLOCK);

        assertThat(ShadowRules.anObservationIsOfThePast(note(ahead, null), NOW)).isEmpty();
        assertThat(ShadowRules.anObservationIsOfThePast(note(NOW, ahead.plusMillis(1)), NOW))
                .isPresent();
        assertThat(ShadowRules.anObservationIsOfThePast(note(ahead.plusMillis(1), NOW), NOW))
                .isPresent();
    }

    @Test
    void an_observation_is_recent() {
        Instant oldest = NOW.minus(Duration.ofDays(30));

        assertThat(ShadowRules.anObservationIsRecent(note(oldest, null), NOW)).isEmpty();
        assertThat(ShadowRules.anObservationIsRecent(note(oldest.minusMillis(1), null), NOW))
                .isPresent();
    }

    @Test
    void a_job_holds_a_limited_number_of_observations() {
        assertThat(ShadowRules.aJobHoldsALimitedNumberOfObservations(999)).isEmpty();
        assertThat(ShadowRules.aJobHoldsALimitedNumberOfObservations(1000)).isPresent();
    }

    @Test
    void an_observation_ends_once_and_after_twelve_hours_at_the_latest() {
        ShadowNote note = new ShadowNote(COMPANY, JOB, ACCOUNT, note(NOW, null));
        note.end(null);
        assertThat(note.row().running()).isTrue();

        note.end(NOW.plus(Duration.ofMinutes(7)));
        note.end(NOW.plus(Duration.ofMinutes(9)));
        assertThat(note.row().minutes()).isEqualTo(7);

        ShadowNote forgotten = new ShadowNote(COMPANY, JOB, ACCOUNT, note(NOW, NOW.plus(Duration.ofDays(2))));
        assertThat(forgotten.row().minutes()).isEqualTo(12 * 60);
    }

    @Test
    void a_cleared_observation_holds_no_words() {
        ShadowNote note = new ShadowNote(COMPANY, JOB, ACCOUNT, note(NOW, null));

        note.clear();

        assertThat(note.cleared()).isTrue();
        assertThat(note.row().name()).isEmpty();
    }

    private static SaveNote note(Instant start, @Nullable Instant end) {
        return new SaveNote(UUID.randomUUID(), "Vaske brett", start, end);
    }
}
