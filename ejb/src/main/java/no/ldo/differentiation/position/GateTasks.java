package no.ldo.differentiation.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.gate.Gate;
import no.ldo.gate.GateOverride;
import no.ldo.gate.GateOverrides;
import no.ldo.gate.GateVerdict;
import no.ldo.identity.MandateGranted;
import no.ldo.identity.Role;
import no.ldo.leadership.LeaderReady;
import no.ldo.leadership.LeadershipProgress;
import no.ldo.organisation.UnitDirectory;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;

/**
 * Closes the tasks that publishing past gate A left behind: when the gate has come to open for the position, because its
 * leader is ready or another leader has come, and when the position is withdrawn.
 */
@ApplicationScoped
class GateTasks {
    private PositionRepository positions;
    private LeadershipProgress leadership;
    private GateOverrides overrides;
    private UnitDirectory units;

    protected GateTasks() {}

    @Inject
    GateTasks(
            PositionRepository positions, LeadershipProgress leadership, GateOverrides overrides, UnitDirectory units) {
        this.positions = positions;
        this.leadership = leadership;
        this.overrides = overrides;
        this.units = units;
    }

    void leaderIsReady(@Observes LeaderReady ready) {
        settle(ready.organisation());
    }

    void leaderHasCome(@Observes MandateGranted granted) {
        if (granted.role() == Role.LEADER && granted.organisation() != null) {
            settle(granted.organisation());
        }
    }

    void positionIsOffTheMarket(@Observes PositionChanged changed) {
        if (changed.kind() == PositionChanged.Kind.WITHDRAWN) {
            overrides.takeBack(changed.organisation(), changed.subjectId(), Gate.A);
        }
    }

    /** Asks gate A once for each unit in which a position has an open task. */
    private void settle(OrganisationNumber organisation) {
        List<UUID> passed = overrides.openTasks(organisation).stream()
                .filter(task -> task.gate() == Gate.A)
                .map(GateOverride::subject)
                .distinct()
                .toList();
        Map<UnitId, GateVerdict> verdicts = new HashMap<>();
        positions
                .byIds(organisation, passed)
                .forEach(position -> overrides.settle(
                        organisation,
                        position.id(),
                        verdicts.computeIfAbsent(
                                position.unit(),
                                unit -> leadership.gateA(organisation, units.pathOf(organisation, unit)))));
    }
}
