package no.ldo.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.UnitId;
import org.junit.jupiter.api.Test;

class UnitLineTest {
    private static final UnitId HEALTH = new UnitId(new UUID(0, 1));
    private static final UnitId HOME = new UnitId(new UUID(0, 2));

    @Test
    void every_unit_stands_below_the_one_that_it_belongs_to() {
        List<UnitLine> lines = UnitLine.tree(List.of(
                unit(3, "By og teknikk", null),
                unit(2, "Hjemme", HEALTH),
                unit(1, "Helse", null),
                unit(4, "Natt", HOME)));

        assertThat(lines).extracting(UnitLine::name).containsExactly("By og teknikk", "Helse", "Hjemme", "Natt");
        assertThat(lines).extracting(UnitLine::depth).containsExactly(0, 0, 1, 2);
        assertThat(lines.get(2).parentName()).isEqualTo("Helse");
    }

    @Test
    void a_unit_without_a_town_is_where_the_nearest_one_above_is() {
        List<UnitLine> lines = UnitLine.tree(List.of(
                unit(1, "Helse", null, "Bergen"),
                unit(2, "Hjemme", HEALTH),
                unit(4, "Natt", HOME),
                unit(5, "Base", HOME, "Os"),
                unit(3, "Teknikk", null)));

        assertThat(lines).extracting(UnitLine::town).containsExactly("Bergen", "Bergen", "Bergen", "Os", null);
    }

    private static UnitRow unit(long id, String name, UnitId parent) {
        return unit(id, name, parent, null);
    }

    private static UnitRow unit(long id, String name, UnitId parent, String town) {
        return new UnitRow(new UnitId(new UUID(0, id)), name, name, parent, town, 1);
    }
}
