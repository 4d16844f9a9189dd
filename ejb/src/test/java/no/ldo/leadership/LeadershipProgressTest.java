package no.ldo.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.ldo.gate.Gate;
import no.ldo.gate.GateVerdict;
import no.ldo.gate.MissingItem;
import no.ldo.identity.Role;
import no.ldo.shared.Ids;
import org.junit.jupiter.api.Test;

class LeadershipProgressTest {
    private final UUID leader = Ids.next();

    @Test
    void a_module_that_is_not_done_is_the_turn_of_the_leader() {
        List<MissingItem> missing = missing(List.of("M1"), List.of());

        assertThat(missing)
                .containsExactly(new MissingItem(
                        "leadership.missing.module", List.of("M1"), Role.LEADER, leader, "Lars Eide", false));
    }

    @Test
    void modules_not_published_are_missing_as_one_and_nobody_s_fault() {
        List<MissingItem> missing = missing(List.of("M1"), List.of("M2", "M3", "M4", "M5"));

        assertThat(missing)
                .extracting(MissingItem::what)
                .containsExactly("leadership.missing.module", "leadership.missing.unpublished");
        assertThat(missing.get(1).arguments()).containsExactly("M2–M5");
        assertThat(missing.get(1).person()).isNull();
        assertThat(new GateVerdict(Gate.A, missing).waits()).isFalse();
    }

    @Test
    void a_gate_waits_when_nothing_else_is_missing_than_modules_not_published() {
        GateVerdict verdict = new GateVerdict(Gate.A, missing(List.of(), List.of("M2", "M3", "M4", "M5")));

        assertThat(verdict.isOpen()).isFalse();
        assertThat(verdict.waits()).isTrue();
        assertThat(new GateVerdict(Gate.A, List.of()).waits()).isFalse();
    }

    @Test
    void nothing_lacking_is_nothing_missing() {
        assertThat(missing(List.of(), List.of())).isEmpty();
    }

    private List<MissingItem> missing(List<String> notDone, List<String> notPublished) {
        return LeadershipProgress.missing(new LeaderStanding(leader, "Lars Eide", notDone, notPublished));
    }
}
