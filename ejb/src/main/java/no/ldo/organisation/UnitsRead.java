package no.ldo.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ldo.shared.OrganisationNumber;

/** The units that this request has read: checks of mandates ask for the same tree several times. */
@RequestScoped
class UnitsRead {
    private OrganisationRepository organisations;
    private final Map<OrganisationNumber, List<UnitRow>> known = new HashMap<>();

    protected UnitsRead() {}

    @Inject
    UnitsRead(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    List<UnitRow> of(OrganisationNumber organisation) {
        return known.computeIfAbsent(organisation, organisations::units);
    }

    /** Reads those of the organisations that are not known yet, together. */
    void readTogether(Collection<OrganisationNumber> wanted) {
        Set<OrganisationNumber> unknown = new HashSet<>(wanted);
        unknown.removeAll(known.keySet());
        if (unknown.size() > 1) {
            Map<OrganisationNumber, List<UnitRow>> read = organisations.units(unknown);
            unknown.forEach(organisation -> known.put(organisation, read.getOrDefault(organisation, List.of())));
        }
    }

    /** After a change; the next question reads anew. */
    void forget(OrganisationNumber organisation) {
        known.remove(organisation);
    }
}
