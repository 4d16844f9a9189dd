package no.ldo.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.ldo.identity.Role;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RulesViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateRulesTest {
    private static final GateVerdict SHUT =
            new GateVerdict(Gate.A, List.of(MissingItem.of("leadership.missing.noLeader", Role.ADMIN)));

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "  for kort ", "😀😀😀😀😀😀😀😀😀"})
    void reason_must_be_given(String reason) {
        assertThat(GateRules.reasonMustBeGiven(reason)).hasValueSatisfying(violation -> {
            assertThat(violation.key()).isEqualTo("gate.rule.reasonMustBeGiven");
            assertThat(violation.field()).isEqualTo("reason");
        });
    }

    @Test
    void reason_may_have_a_thousand_characters_and_not_one_more() {
        assertThat(GateRules.reasonMustBeGiven("😀".repeat(1000))).isEmpty();
        assertThat(GateRules.reasonMustBeGiven("x".repeat(1001))).isPresent();
    }

    @Test
    void a_reason_holds_no_national_identity_number() {
        assertThat(GateRules.reasonHoldsNoNationalIdentityNumber("Kurset for 01810000186 er snart ferdig"))
                .hasValueSatisfying(violation -> {
                    assertThat(violation.key()).isEqualTo("gate.rule.reasonHoldsNoNationalIdentityNumber");
                    assertThat(violation.field()).isEqualTo("reason");
                });
        assertThat(GateRules.reasonHoldsNoNationalIdentityNumber("Kurset er snart ferdig"))
                .isEmpty();
        assertThat(GateRules.reasonHoldsNoNationalIdentityNumber(null)).isEmpty();
    }

    @Test
    void a_gate_is_not_passed_with_a_national_identity_number_in_the_reason() {
        GateOverrides overrides = new GateOverrides(null, null, null, null);

        assertThatThrownBy(() -> overrides.pass(
                        new OrganisationNumber("999000037"), Ids.next(), SHUT, "Avtalt med 018100 00186"))
                .isInstanceOf(RulesViolated.class)
                .hasMessage("gate.rule.reasonHoldsNoNationalIdentityNumber");
    }

    @Test
    void override_only_what_is_missing() {
        assertThat(GateRules.overrideOnlyWhatIsMissing(SHUT)).isEmpty();
        assertThat(GateRules.overrideOnlyWhatIsMissing(new GateVerdict(Gate.A, List.of())))
                .isPresent();
    }

    @Test
    void a_task_is_overdue_after_its_day_until_it_is_settled() {
        LocalDate due = LocalDate.of(2026, 3, 8);

        assertThat(passed(due, null).isOverdue(due)).isFalse();
        assertThat(passed(due, null).isOverdue(due.plusDays(1))).isTrue();
        assertThat(passed(due, Instant.EPOCH).isOverdue(due.plusDays(1))).isFalse();
    }

    @Test
    void a_task_that_nobody_can_do_yet_is_not_overdue_and_gets_its_days_when_somebody_can() {
        LocalDate due = LocalDate.of(2026, 3, 8);
        PassedGate passed = new PassedGate(passed(due, null));

        passed.review(true, due.plusDays(30));
        assertThat(passed.told().isOverdue(due.plusDays(1))).isFalse();
        assertThat(passed.told().dueOn()).isEqualTo(due);

        passed.review(false, due.plusDays(30));
        passed.review(false, due.plusDays(90));
        assertThat(passed.told().dueOn()).isEqualTo(due.plusDays(30));
    }

    private static GateOverride passed(LocalDate due, Instant settled) {
        return new GateOverride(
                Ids.next(),
                Gate.A,
                new OrganisationNumber("999000037"),
                Ids.next(),
                1,
                "Vi må videre",
                Ids.next(),
                "Hanne",
                Instant.EPOCH,
                due,
                false,
                settled);
    }
}
