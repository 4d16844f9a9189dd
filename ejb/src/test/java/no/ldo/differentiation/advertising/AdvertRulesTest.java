package no.ldo.differentiation.advertising;

import static org.assertj.core.api.Assertions.assertThat;

import no.ldo.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class AdvertRulesTest {
    @Test
    void anAdvertNeedsAVersion() {
        assertThat(AdvertRules.anAdvertNeedsAVersion(1)).isEmpty();
        assertThat(AdvertRules.anAdvertNeedsAVersion(0))
                .map(RuleViolation::key)
                .contains("differentiation.rule.anAdvertNeedsAVersion");
    }

    @Test
    void anAdvertIsAboutTheLatestVersion() {
        assertThat(AdvertRules.anAdvertIsAboutTheLatestVersion(2, 2)).isEmpty();
        assertThat(AdvertRules.anAdvertIsAboutTheLatestVersion(1, 2))
                .contains(RuleViolation.of("differentiation.rule.anAdvertIsAboutTheLatestVersion", 2));
    }

    @Test
    void anAdvertHoldsNoNationalIdentityNumber() {
        assertThat(AdvertRules.anAdvertHoldsNoNationalIdentityNumber("Ring 91234567"))
                .isEmpty();
        assertThat(AdvertRules.anAdvertHoldsNoNationalIdentityNumber("Spør 01010750160"))
                .map(RuleViolation::field)
                .contains("text");
    }
}
