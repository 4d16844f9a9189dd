package no.ldo.differentiation.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.ldo.shared.RulesViolated;
import org.junit.jupiter.api.Test;

class ConfirmedLinesTest {
    @Test
    void hold_no_national_identity_number() {
        assertThatThrownBy(() -> ConfirmedLines.of(List.of("Vaske gulv", "Ringe 01810000186")))
                .isInstanceOfSatisfying(
                        RulesViolated.class,
                        refused -> assertThat(refused.violations())
                                .singleElement()
                                .satisfies(violation -> {
                                    assertThat(violation.field()).isEqualTo("lines");
                                    assertThat(violation.key())
                                            .isEqualTo("differentiation.rule.aTaskHoldsNoNationalIdentityNumber");
                                }));
        assertThat(ConfirmedLines.of(List.of("Vaske gulv", "Ringe 01810000185")).names())
                .hasSize(2);
    }
}
