package no.ldo.differentiation.position;

import static no.ldo.differentiation.position.PositionStatus.APPROVED;
import static no.ldo.differentiation.position.PositionStatus.DRAFT;
import static no.ldo.differentiation.position.PositionStatus.PUBLISHED;
import static no.ldo.differentiation.position.PositionStatus.SHOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.ldo.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class PositionRulesTest {
    @Test
    void onlyADraftIsComposed() {
        allowed(PositionRules::onlyADraftIsComposed, "onlyADraftIsComposed", DRAFT);
    }

    @Test
    void onlyAnApprovedPositionIsPublished() {
        allowed(PositionRules::onlyAnApprovedPositionIsPublished, "onlyAnApprovedPositionIsPublished", APPROVED);
    }

    @Test
    void onlyAPublishedPositionIsShown() {
        allowed(PositionRules::onlyAPublishedPositionIsShown, "onlyAPublishedPositionIsShown", PUBLISHED);
    }

    @Test
    void onlyAPublishedPositionIsWithdrawn() {
        assertThat(PositionRules.onlyAPublishedPositionIsWithdrawn(1)).isEmpty();
        assertThat(PositionRules.onlyAPublishedPositionIsWithdrawn(null))
                .map(RuleViolation::key)
                .contains("differentiation.rule.onlyAPublishedPositionIsWithdrawn");
    }

    @Test
    void aDraftIsNotReopened() {
        allowed(PositionRules::aDraftIsNotReopened, "aDraftIsNotReopened", APPROVED, PUBLISHED, SHOWN);
    }

    @Test
    void onlyADraftNeverApprovedIsRemoved() {
        assertThat(PositionRules.onlyADraftNeverApprovedIsRemoved(0)).isEmpty();
        assertThat(PositionRules.onlyADraftNeverApprovedIsRemoved(1))
                .map(RuleViolation::key)
                .contains("differentiation.rule.onlyADraftNeverApprovedIsRemoved");
    }

    @Test
    void fullTimeCoversThePosition() {
        assertThat(PositionRules.fullTimeCoversThePosition(900, 900)).isEmpty();
        assertThat(PositionRules.fullTimeCoversThePosition(899, 900))
                .map(RuleViolation::key)
                .contains("differentiation.rule.fullTimeCoversThePosition");
    }

    @Test
    void nothingReservedIsPublished() {
        assertThat(PositionRules.nothingReservedIsPublished(List.of())).isEmpty();
        assertThat(PositionRules.nothingReservedIsPublished(List.of("Stelle sår", "Dele ut legemidler")))
                .hasValue(RuleViolation.of(
                        "differentiation.rule.nothingReservedIsPublished", "Stelle sår, Dele ut legemidler"));
    }

    @Test
    void fullTimeIsThatOfAJob() {
        assertThat(PositionRules.fullTimeIsThatOfAJob(2130, 2130)).isEmpty();
        assertThat(PositionRules.fullTimeIsThatOfAJob(852, 2130))
                .hasValue(RuleViolation.at("fullTimeMinutes", "differentiation.rule.fullTimeIsThatOfAJob", 35.5));
    }

    @Test
    void aPositionHoldsNoNationalIdentityNumber() {
        assertThat(PositionRules.aPositionHoldsNoNationalIdentityNumber("purpose", "For 01810000186"))
                .hasValue(RuleViolation.at("purpose", "differentiation.rule.aPositionHoldsNoNationalIdentityNumber"));
        assertThat(PositionRules.aPositionHoldsNoNationalIdentityNumber("title", "Bakeriassistent"))
                .isEmpty();
    }

    @Test
    void percentage_is_minutes_by_full_time_with_one_decimal() {
        assertThat(PositionRules.percentOfFullTime(852, 2130)).isEqualTo(40.0);
        assertThat(PositionRules.percentOfFullTime(1000, 2250)).isEqualTo(44.4);
        assertThat(PositionRules.percentOfFullTime(0, 2250)).isZero();
        assertThat(PositionRules.percentOfFullTime(1125, 2016)).isEqualTo(55.8);
    }

    private static void allowed(
            Function<PositionStatus, Optional<RuleViolation>> rule, String name, PositionStatus... inThese) {
        for (PositionStatus status : PositionStatus.values()) {
            assertThat(rule.apply(status).map(RuleViolation::key).orElse(null))
                    .as(status.name())
                    .isEqualTo(List.of(inThese).contains(status) ? null : "differentiation.rule." + name);
        }
        assertThat(Arrays.asList(inThese)).isNotEmpty();
    }
}
