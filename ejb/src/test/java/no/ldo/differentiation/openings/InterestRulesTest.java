package no.ldo.differentiation.openings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import no.ldo.differentiation.openings.OpeningInterest.Contact;
import no.ldo.organisation.OrganisationKind;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class InterestRulesTest {
    private static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final Instant MUCH_LATER = Instant.parse("2026-11-16T11:59:00Z");

    private final OpeningInterest interest = new OpeningInterest(
            new DeclareInterest(new UUID(0, 1), new UUID(0, 2)),
            new OrganisationNumber("999000037"),
            new Contact(new OrganisationNumber("999000029"), new UUID(0, 3), MORNING));

    @Test
    void only_a_nav_office_is_interested() {
        assertThat(InterestRules.aNavOfficeIsInterested(OrganisationKind.NAV_OFFICE))
                .isEmpty();
        assertThat(InterestRules.aNavOfficeIsInterested(OrganisationKind.COMPANY))
                .isPresent();
        assertThat(InterestRules.aNavOfficeIsInterested(OrganisationKind.MUNICIPALITY))
                .isPresent();
    }

    @Test
    void a_national_identity_number_is_refused_at_its_field_and_other_numbers_are_not() {
        assertThat(InterestRules.messagesHoldNoNationalIdentityNumber("Hun er 018100 00186"))
                .map(RuleViolation::field)
                .contains("text");
        assertThat(InterestRules.messagesHoldNoNationalIdentityNumber("Ring 38 00 00 00, vi er her 08-15"))
                .isEmpty();
    }

    @Test
    void what_one_side_says_is_news_for_the_other_until_it_is_read() {
        assertThat(interest.news(Side.COMPANY)).isTrue();
        assertThat(interest.news(Side.OFFICE)).isFalse();

        interest.spoke(Side.COMPANY, NOON);
        assertThat(interest.news(Side.COMPANY)).isFalse();
        assertThat(interest.news(Side.OFFICE)).isTrue();

        interest.seen(Side.OFFICE, NOON);
        assertThat(interest.news(Side.OFFICE)).isFalse();
    }

    @Test
    void the_end_is_news_too_and_said_once() {
        interest.end(InterestOutcome.FILLED_OTHERWISE, Side.COMPANY, NOON);

        assertThat(interest.news(Side.OFFICE)).isTrue();
        assertThat(interest.says(InterestOutcome.FILLED_OTHERWISE, Side.COMPANY))
                .isTrue();
        assertThat(interest.says(InterestOutcome.FILLED_OTHERWISE, Side.OFFICE)).isFalse();
        assertThat(interest.says(InterestOutcome.NOT_NOW, Side.COMPANY)).isFalse();
        assertThat(InterestRules.anEndedInterestIsClosed(interest.ended())).isPresent();
    }

    @Test
    void silence_is_counted_in_whole_days_from_the_last_word_of_either_side() {
        interest.spoke(Side.COMPANY, NOON);

        assertThat(interest.state().silentDays(MUCH_LATER)).isEqualTo(13);
        assertThat(interest.state().silentDays(MUCH_LATER.plusSeconds(60))).isEqualTo(14);
        interest.end(InterestOutcome.NOT_NOW, Side.OFFICE, MUCH_LATER);
        assertThat(interest.state().silentDays(MUCH_LATER.plusSeconds(10_000_000)))
                .isZero();
    }
}
