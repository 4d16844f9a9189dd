package no.ldo.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import org.junit.jupiter.api.Test;

class UnitFormTest {
    private static final OrganisationNumber NUMBER = new OrganisationNumber("999000037");
    private static final UUID WHOLE = new UUID(0, 1);

    @Test
    void a_new_unit_is_suggested_below_the_one_that_stands_for_the_whole() {
        List<UnitLine> units = List.of(line(WHOLE, NUMBER.digits(), null), line(new UUID(0, 2), "BUTIKK", "Det hele"));

        assertThat(UnitForm.suggested(units, NUMBER).getParent()).isEqualTo(WHOLE);
    }

    @Test
    void a_new_unit_is_suggested_at_the_top_when_the_tree_begins_otherwise() {
        UnitLine whole = line(WHOLE, NUMBER.digits(), null);
        UnitLine kitchen = line(new UUID(0, 2), "KJOKKEN", null);

        assertThat(UnitForm.suggested(List.of(), NUMBER).getParent()).isNull();
        assertThat(UnitForm.suggested(List.of(kitchen), NUMBER).getParent()).isNull();
        assertThat(UnitForm.suggested(List.of(whole, kitchen), NUMBER).getParent())
                .isNull();
    }

    private static UnitLine line(UUID id, String code, String parentName) {
        return new UnitLine(id, code, code, parentName == null ? 0 : 1, parentName, null);
    }
}
