package no.ldo.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.ldo.identity.MandateDirectory;
import no.ldo.identity.MandateHolder;
import no.ldo.identity.Role;
import no.ldo.organisation.UnitReach;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;

/**
 * The leaders whom a caller may know about. One whose mandate is limited to a unit knows about those who lead it or what lies
 * below it; who leads the whole organisation, or a unit above, is known to those whose mandate reaches as far.
 */
@ApplicationScoped
class LeadersReached {
    private MandateDirectory directory;
    private UnitReach reach;

    protected LeadersReached() {}

    @Inject
    LeadersReached(MandateDirectory directory, UnitReach reach) {
        this.directory = directory;
        this.reach = reach;
    }

    /** Mandates of leaders today, by name, as far as one of the caller's roles reaches. */
    List<MandateHolder> of(OrganisationNumber organisation, Role... oneOf) {
        return known(directory.holders(organisation, Role.LEADER), organisation, oneOf);
    }

    /**
     * The leader who is nearest to a unit; empty when nobody leads it, or somebody whom the caller may not know about.
     *
     * @param nearestFirst the unit and every unit above it
     */
    Optional<MandateHolder> nearest(OrganisationNumber organisation, List<UnitId> nearestFirst, Role... oneOf) {
        List<MandateHolder> all = directory.holders(organisation, Role.LEADER);
        List<MandateHolder> known = known(all, organisation, oneOf);
        return MandateDirectory.nearest(all, nearestFirst)
                .filter(nearest ->
                        known.stream().anyMatch(one -> one.accountId().equals(nearest.accountId())));
    }

    private List<MandateHolder> known(List<MandateHolder> all, OrganisationNumber organisation, Role... oneOf) {
        Set<UnitId> own = reach.of(organisation, oneOf).orElse(null);
        return own == null
                ? all
                : all.stream()
                        .filter(one -> one.unit() != null && own.contains(one.unit()))
                        .toList();
    }

    /** Whether one of the caller's roles reaches the unit. */
    boolean reaches(OrganisationNumber organisation, UnitId unit, Role... oneOf) {
        return reach.covers(organisation, unit, oneOf);
    }

    /** Whether the caller may know about everybody in the organisation, also those who lead nothing there any more. */
    boolean everybody(OrganisationNumber organisation, Role... oneOf) {
        return reach.of(organisation, oneOf).isEmpty();
    }
}
