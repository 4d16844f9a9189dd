package no.ldo.differentiation.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.gate.Gate;
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
 * Closes the tasks that publishing past gate A left behind: at once when a leader has become ready or a mandate of a leader is
 * granted and the gate is open for the position now, and when the position is withdrawn. It also opens in ways that nobody
 * tells: a mandate begins on its day, a nearer leader's mandate ends, a unit gets another place in the tree, modules are
 * published. {@link GateTimer} looks for those.
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

    /** Organisations with tasks that are open still. */
    List<OrganisationNumber> organisations() {
        return overrides.withOpenTasks(Gate.A);
    }

    /** Looks anew at the tasks of the organisation, in a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    public void review(OrganisationNumber organisation) {
        settle(organisation);
    }

    private void settle(OrganisationNumber organisation) {
        overrides.review(organisation, Gate.A, published -> verdicts(organisation, published));
    }

    /** Asks gate A once for each unit in which a position has an open task. */
    private Map<UUID, GateVerdict> verdicts(OrganisationNumber organisation, List<UUID> published) {
        Map<UnitId, GateVerdict> ofUnits = new HashMap<>();
        Map<UUID, GateVerdict> verdicts = new HashMap<>();
        for (TailoredPosition position : positions.byIds(organisation, published)) {
            verdicts.put(
                    position.id(),
                    ofUnits.computeIfAbsent(
                            position.unit(), unit -> leadership.gateA(organisation, units.pathOf(organisation, unit))));
        }
        return verdicts;
    }
}
