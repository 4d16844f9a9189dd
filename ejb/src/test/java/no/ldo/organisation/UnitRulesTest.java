package no.ldo.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.ldo.shared.Ids;
import no.ldo.shared.UnitId;
import org.junit.jupiter.api.Test;

class UnitRulesTest {
    private final UnitId unit = new UnitId(Ids.next());
    private final UnitId below = new UnitId(Ids.next());
    private final UnitId elsewhere = new UnitId(Ids.next());

    @Test
    void unitNotBelowItself() {
        assertThat(UnitRules.unitNotBelowItself(below, Set.of(unit, below))).hasValueSatisfying(violation -> {
            assertThat(violation.key()).isEqualTo("organisation.rule.unitNotBelowItself");
            assertThat(violation.field()).isEqualTo("parent");
        });
        assertThat(UnitRules.unitNotBelowItself(unit, Set.of(unit, below))).isPresent();
        assertThat(UnitRules.unitNotBelowItself(elsewhere, Set.of(unit, below))).isEmpty();
        assertThat(UnitRules.unitNotBelowItself(null, Set.of(unit, below))).isEmpty();
    }
}
