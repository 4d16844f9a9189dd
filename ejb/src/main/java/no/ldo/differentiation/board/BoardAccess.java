package no.ldo.differentiation.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionDrafts;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.organisation.UnitReach;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Finds the board's position for callers who may see or compose it; everything else is missing to them. */
@ApplicationScoped
class BoardAccess {
    private PositionDrafts positions;
    private Caller caller;
    private UnitReach reach;

    protected BoardAccess() {}

    @Inject
    BoardAccess(PositionDrafts positions, Caller caller, UnitReach reach) {
        this.positions = positions;
        this.caller = caller;
        this.reach = reach;
    }

    PositionDraft readable(OrganisationNumber organisation, UUID id) {
        caller.require(organisation, Role.HR_MANAGER, Role.LEADER);
        return reachable(organisation, id, positions.find(organisation, id));
    }

    /** The positions in the given order, all of them for the caller. One query. */
    List<PositionDraft> readable(OrganisationNumber organisation, Collection<UUID> wanted) {
        caller.require(organisation, Role.HR_MANAGER, Role.LEADER);
        Map<UUID, PositionDraft> found = positions.byIds(organisation, wanted);
        return wanted.stream()
                .map(id -> reachable(organisation, id, Optional.ofNullable(found.get(id))))
                .toList();
    }

    private PositionDraft reachable(OrganisationNumber organisation, UUID id, Optional<PositionDraft> found) {
        PositionDraft position = known(organisation, id, found);
        if (!reach.covers(organisation, position.unit(), Role.HR_MANAGER, Role.LEADER)) {
            throw caller.refuseAsMissing(organisation, id);
        }
        return position;
    }

    /** Whether the caller may compose it. */
    boolean composes(PositionDraft position) {
        return reach.covers(position.organisation(), position.unit(), Role.HR_MANAGER);
    }

    /** Several positions, locked one after the other in an order that is always the same. */
    Map<UUID, PositionDraft> composable(OrganisationNumber organisation, UUID... wanted) {
        Map<UUID, PositionDraft> locked = new TreeMap<>();
        Arrays.stream(wanted).distinct().sorted().forEach(id -> locked.put(id, composable(organisation, id)));
        return locked;
    }

    /** Units whose positions the caller may compose; null for all. */
    @Nullable
    Set<UnitId> composableUnits(OrganisationNumber organisation) {
        caller.require(organisation, Role.HR_MANAGER);
        return reach.of(organisation, Role.HR_MANAGER).orElse(null);
    }

    /** The position, locked: moves on it come one after the other. */
    PositionDraft composable(OrganisationNumber organisation, UUID id) {
        caller.requireVisible(organisation);
        PositionDraft position = known(organisation, id, positions.lock(organisation, id));
        reach.require(organisation, position.unit(), Role.HR_MANAGER);
        return position;
    }

    /** The caller in front of the board of a position. @param wanted only tasks of this unit; null: of all units of the mandate */
    Viewer viewer(PositionDraft position, @Nullable UnitId wanted) {
        return new Viewer(donorUnits(position.organisation(), wanted), composes(position));
    }

    @Nullable
    private Set<UnitId> donorUnits(OrganisationNumber organisation, @Nullable UnitId wanted) {
        Set<UnitId> units = reach.of(organisation, Role.HR_MANAGER, Role.LEADER).orElse(null);
        if (wanted == null) {
            return units;
        }
        return units == null || units.contains(wanted) ? Set.of(wanted) : Set.of();
    }

    /** The donor's tasks are missing to a caller whose mandate does not reach there. */
    void requireDonor(OrganisationNumber organisation, UUID task, Optional<PooledTask> found) {
        if (!isDonor(organisation, found)) {
            throw caller.refuseAsMissing(organisation, task);
        }
    }

    /** Whether the task is there and the caller's mandate reaches its job. */
    boolean isDonor(OrganisationNumber organisation, Optional<PooledTask> found) {
        return found.filter(one -> reach.covers(organisation, one.job().unit(), Role.HR_MANAGER))
                .isPresent();
    }

    NotVisible missing(OrganisationNumber organisation, UUID task) {
        return caller.refuseAsMissing(organisation, task);
    }

    private PositionDraft known(OrganisationNumber organisation, UUID id, Optional<PositionDraft> found) {
        return found.orElseThrow(() -> caller.refuseAsMissing(organisation, id));
    }
}
