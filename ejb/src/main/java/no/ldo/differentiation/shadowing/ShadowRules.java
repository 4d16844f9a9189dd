package no.ldo.differentiation.shadowing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.ldo.shared.NationalIdentityNumber;
import no.ldo.shared.RuleViolation;

/** What observations must fulfil. */
final class ShadowRules {
    /** How long an observation is kept. Own choice: long enough to follow two weeks and look at them afterwards. */
    static final Duration KEPT = Duration.ofDays(30);

    /** So far may the clock of a phone go ahead. */
    static final Duration FAST_CLOCK = Duration.ofMinutes(5);

    /** Two people who follow a job for two weeks note less. */
    static final int MOST = 1000;

    private ShadowRules() {}

    /** What is noted holds no number that could be a fødselsnummer. */
    static Optional<RuleViolation> anObservationHoldsNoNationalIdentityNumber(String name) {
        return NationalIdentityNumber.standsIn(name)
                ? at("name", "differentiation.rule.anObservationHoldsNoNationalIdentityNumber")
                : Optional.empty();
    }

    static Optional<RuleViolation> anObservationEndsAfterItBegins(SaveNote note) {
        return note.endedAt() != null && note.endedAt().isBefore(note.startedAt())
                ? at("name", "differentiation.rule.anObservationEndsAfterItBegins")
                : Optional.empty();
    }

    /** Neither beginning nor end lies more than five minutes ahead. */
    static Optional<RuleViolation> anObservationIsOfThePast(SaveNote note, Instant now) {
        Instant last =
                note.endedAt() == null || note.endedAt().isBefore(note.startedAt()) ? note.startedAt() : note.endedAt();
        return last.isAfter(now.plus(FAST_CLOCK))
                ? at("name", "differentiation.rule.anObservationIsOfThePast")
                : Optional.empty();
    }

    /** It is taken in as long as it would be kept. */
    static Optional<RuleViolation> anObservationIsRecent(SaveNote note, Instant now) {
        return note.startedAt().isBefore(now.minus(KEPT))
                ? at("name", "differentiation.rule.anObservationIsRecent", KEPT.toDays())
                : Optional.empty();
    }

    static Optional<RuleViolation> aJobHoldsALimitedNumberOfObservations(long held) {
        return held >= MOST
                ? at("name", "differentiation.rule.aJobHoldsALimitedNumberOfObservations", MOST)
                : Optional.empty();
    }

    private static Optional<RuleViolation> at(String field, String rule, java.io.Serializable... arguments) {
        return Optional.of(RuleViolation.at(field, rule, arguments));
    }
}
