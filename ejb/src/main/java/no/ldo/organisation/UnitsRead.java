package no.ldo.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** After a change; the next question reads anew. */
    void forget(OrganisationNumber organisation) {
        known.remove(organisation);
    }
}
