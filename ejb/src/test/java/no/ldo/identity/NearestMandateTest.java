package no.ldo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ldo.shared.Ids;
import no.ldo.shared.UnitId;
import org.junit.jupiter.api.Test;

class NearestMandateTest {
    private final UnitId packing = new UnitId(Ids.next());
    private final UnitId production = new UnitId(Ids.next());
    private final UnitId sales = new UnitId(Ids.next());
    private final MandateHolder ofProduction = new MandateHolder(Ids.next(), "Lars", production);
    private final MandateHolder ofSales = new MandateHolder(Ids.next(), "Siri", sales);
    private final MandateHolder ofAll = new MandateHolder(Ids.next(), "Anne", null);

    @Test
    void the_leader_of_the_unit_comes_before_the_one_above() {
        MandateHolder ofPacking = new MandateHolder(Ids.next(), "Per", packing);

        assertThat(MandateDirectory.nearest(List.of(ofAll, ofProduction, ofPacking), List.of(packing, production)))
                .contains(ofPacking);
    }

    @Test
    void without_one_in_the_unit_it_is_the_one_above() {
        assertThat(MandateDirectory.nearest(List.of(ofAll, ofProduction), List.of(packing, production)))
                .contains(ofProduction);
    }

    @Test
    void the_leader_of_everything_is_the_last_resort() {
        assertThat(MandateDirectory.nearest(List.of(ofSales, ofAll), List.of(packing, production)))
                .contains(ofAll);
    }

    @Test
    void the_leader_of_another_unit_is_nobody() {
        assertThat(MandateDirectory.nearest(List.of(ofSales), List.of(packing, production)))
                .isEmpty();
    }
}
