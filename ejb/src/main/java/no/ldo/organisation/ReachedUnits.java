package no.ldo.organisation;

import java.util.Set;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What mandates reach in several organisations.
 *
 * @param organisations all of them
 * @param whole those that are reached as a whole
 * @param units in the others: the units that are reached, with everything below them
 */
public record ReachedUnits(Set<OrganisationNumber> organisations, Set<OrganisationNumber> whole, Set<UnitId> units) {
    public ReachedUnits {
        organisations = Set.copyOf(organisations);
        whole = Set.copyOf(whole);
        units = Set.copyOf(units);
    }

    /** Whether one of these units of the organisation is reached. @param some null: all its units */
    public boolean meets(OrganisationNumber organisation, @Nullable Set<UnitId> some) {
        return some == null || whole.contains(organisation) || some.stream().anyMatch(units::contains);
    }
}
