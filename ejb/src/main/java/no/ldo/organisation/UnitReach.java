package no.ldo.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.ldo.identity.Caller;
import no.ldo.identity.HeldMandate;
import no.ldo.identity.Role;
import no.ldo.identity.SignedIn;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;

/** How far the caller's mandates reach in an organisation's tree: for lists that show only what the caller may see. */
@ApplicationScoped
public class UnitReach {
    private Caller caller;
    private UnitDirectory units;

    protected UnitReach() {}

    @Inject
    UnitReach(Caller caller, UnitDirectory units) {
        this.caller = caller;
        this.units = units;
    }

    /**
     * The units that the caller's mandates in one of the roles cover.
     *
     * @return empty for the whole organisation; otherwise exactly these units, possibly none. Reads the tree only when a
     *     mandate is limited to a unit
     */
    public Optional<Set<UnitId>> of(OrganisationNumber organisation, Role... oneOf) {
        List<HeldMandate> held = held(organisation, oneOf);
        if (reachAll(held)) {
            return Optional.empty();
        }
        Set<UnitId> reached = new HashSet<>();
        held.forEach(one -> reached.addAll(units.withEverythingBelow(organisation, one.unit())));
        return Optional.of(reached);
    }

    private List<HeldMandate> held(OrganisationNumber organisation, Role... oneOf) {
        Set<Role> roles = Set.of(oneOf);
        return caller.person().map(SignedIn::mandates).orElse(List.of()).stream()
                .filter(one -> roles.contains(one.role()) && one.subject() == null)
                .filter(one -> one.organisation() == null || organisation.equals(one.organisation()))
                .toList();
    }

    private static boolean reachAll(List<HeldMandate> held) {
        return held.stream().anyMatch(one -> one.unit() == null);
    }

    /** The same in several organisations at once. Reads trees only where the mandates are limited to units, all with one query. */
    public ReachedUnits in(Collection<OrganisationNumber> organisations, Role... oneOf) {
        units.readTogether(organisations.stream()
                .filter(organisation -> {
                    List<HeldMandate> held = held(organisation, oneOf);
                    return !held.isEmpty() && !reachAll(held);
                })
                .toList());
        Set<OrganisationNumber> whole = new HashSet<>();
        Set<UnitId> reached = new HashSet<>();
        for (OrganisationNumber organisation : organisations) {
            of(organisation, oneOf).ifPresentOrElse(reached::addAll, () -> whole.add(organisation));
        }
        return new ReachedUnits(Set.copyOf(organisations), whole, reached);
    }

    /** Whether one of the roles covers the unit. Reads the tree only when a mandate in one of them is limited to a unit. */
    public boolean covers(OrganisationNumber organisation, UnitId unit, Role... oneOf) {
        return caller.may(organisation, oneOf)
                && (caller.mayAt(organisation, List.of(), oneOf)
                        || caller.mayAt(organisation, units.pathOf(organisation, unit), oneOf));
    }

    /** Requires that one of the roles covers the unit: 404 when the organisation is not visible, 403 without the role. */
    public void require(OrganisationNumber organisation, UnitId unit, Role... oneOf) {
        if (!caller.mayAt(organisation, List.of(), oneOf)) {
            caller.requireAt(organisation, units.pathOf(organisation, unit), oneOf);
        }
    }

    /** Whether the unit belongs to the organisation. */
    public boolean knows(OrganisationNumber organisation, UnitId unit) {
        return !units.pathOf(organisation, unit).isEmpty();
    }
}
