package no.ldo.differentiation.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.ldo.differentiation.position.PositionChanged.Kind;
import no.ldo.gate.Gate;
import no.ldo.gate.GateOverrides;
import no.ldo.gate.GateVerdict;
import no.ldo.gate.MissingItem;
import no.ldo.identity.MandateGranted;
import no.ldo.identity.Role;
import no.ldo.leadership.LeaderReady;
import no.ldo.leadership.LeadershipProgress;
import no.ldo.organisation.UnitDirectory;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What closes the task that publishing past gate A left behind. */
class GateTasksTest {
    private static final OrganisationNumber COMPANY = new OrganisationNumber("999000037");
    private static final UnitId READY = new UnitId(Ids.next());
    private static final UnitId WAITING = new UnitId(Ids.next());

    private final List<TailoredPosition> positions = List.of(in(READY), in(WAITING), in(READY));
    private final List<UUID> settled = new ArrayList<>();
    private final List<UUID> takenBack = new ArrayList<>();
    private final List<UnitId> asked = new ArrayList<>();

    private final GateTasks tasks =
            new GateTasks(new FakePositions(), new FakeProgress(), new FakeOverrides(), new FakeUnits());

    @Test
    void a_leader_who_is_ready_closes_those_of_the_own_units_and_each_unit_is_asked_once() {
        tasks.leaderIsReady(new LeaderReady(COMPANY, Ids.next()));

        assertThat(settled)
                .containsExactly(positions.get(0).id(), positions.get(2).id());
        assertThat(asked).containsExactlyInAnyOrder(READY, WAITING);
    }

    @Test
    void another_leader_may_be_ready_already_and_other_roles_change_nothing() {
        tasks.leaderHasCome(new MandateGranted(Ids.next(), COMPANY, Ids.next(), Role.WORKPLACE_MENTOR));
        tasks.leaderHasCome(new MandateGranted(Ids.next(), null, Ids.next(), Role.LEADER));
        assertThat(settled).isEmpty();

        tasks.leaderHasCome(new MandateGranted(Ids.next(), COMPANY, Ids.next(), Role.LEADER));
        assertThat(settled).hasSize(2);
    }

    @Test
    void what_opened_the_gate_without_a_word_is_found_by_looking() {
        tasks.organisations().forEach(tasks::review);

        assertThat(settled)
                .containsExactly(positions.get(0).id(), positions.get(2).id());
    }

    @Test
    void a_position_that_is_withdrawn_leaves_nothing_to_tidy_up() {
        UUID position = Ids.next();

        tasks.positionIsOffTheMarket(new PositionChanged(COMPANY, position, Kind.HIDDEN, 1));
        assertThat(takenBack).isEmpty();
        tasks.positionIsOffTheMarket(new PositionChanged(COMPANY, position, Kind.WITHDRAWN, 1));
        assertThat(takenBack).containsExactly(position);
    }

    private static TailoredPosition in(UnitId unit) {
        return new TailoredPosition(
                Ids.next(), COMPANY, new SavePosition("Assistent", unit, "", 2250, 0, 0), 0, Instant.EPOCH);
    }

    private final class FakePositions extends PositionRepository {
        @Override
        List<TailoredPosition> byIds(OrganisationNumber organisation, Collection<UUID> wanted) {
            return positions.stream().filter(one -> wanted.contains(one.id())).toList();
        }
    }

    private final class FakeProgress extends LeadershipProgress {
        @Override
        public GateVerdict gateA(OrganisationNumber organisation, List<UnitId> unitPath) {
            asked.addAll(unitPath);
            return new GateVerdict(
                    Gate.A,
                    unitPath.contains(READY)
                            ? List.of()
                            : List.of(MissingItem.of("leadership.missing.leader", Role.ADMIN)));
        }
    }

    private final class FakeOverrides extends GateOverrides {
        @Override
        public void review(
                OrganisationNumber organisation, Gate gate, Function<List<UUID>, Map<UUID, GateVerdict>> verdicts) {
            Map<UUID, GateVerdict> now =
                    verdicts.apply(positions.stream().map(TailoredPosition::id).toList());
            positions.stream()
                    .map(TailoredPosition::id)
                    .filter(position -> now.get(position).isOpen())
                    .forEach(settled::add);
        }

        @Override
        public List<OrganisationNumber> withOpenTasks(Gate gate) {
            return List.of(COMPANY);
        }

        @Override
        public void takeBack(OrganisationNumber organisation, UUID subject, Gate gate) {
            takenBack.add(subject);
        }
    }

    private static final class FakeUnits extends UnitDirectory {
        @Override
        public List<UnitId> pathOf(OrganisationNumber organisation, @Nullable UnitId unit) {
            return unit == null ? List.of() : List.of(unit);
        }
    }
}
