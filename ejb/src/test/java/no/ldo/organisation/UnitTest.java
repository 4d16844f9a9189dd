package no.ldo.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import org.junit.jupiter.api.Test;

class UnitTest {
    private static final OrganisationNumber NUMBER = new OrganisationNumber("999000037");

    @Test
    void the_unit_of_the_whole_bears_the_name_of_the_organisation_and_its_number() {
        Unit unit = Unit.ofTheWhole(Ids.next(), NUMBER, " Odderøya Bakeri AS ");

        assertThat(unit.name()).isEqualTo("Odderøya Bakeri AS");
        assertThat(unit.code()).isEqualTo("999000037");
        assertThat(unit.parent()).isNull();
    }

    @Test
    void a_name_that_is_too_long_for_a_unit_is_cut_between_signs() {
        assertThat(Unit.ofTheWhole(Ids.next(), NUMBER, "å".repeat(160)).name()).isEqualTo("å".repeat(120));
        assertThat(Unit.ofTheWhole(Ids.next(), NUMBER, "a" + "😀".repeat(60)).name())
                .isEqualTo("a" + "😀".repeat(59));
    }
}
