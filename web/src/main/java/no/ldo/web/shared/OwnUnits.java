package no.ldo.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.ldo.identity.Role;
import no.ldo.organisation.OrganisationService;
import no.ldo.organisation.UnitReach;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** The units for which the caller acts as HR manager, to choose from. Whoever has one unit only need not choose. */
@RequestScoped
public class OwnUnits {
    private ActingFor actingFor;
    private OrganisationService organisations;
    private UnitReach reach;
    private @Nullable List<UnitRow> read;

    protected OwnUnits() {}

    @Inject
    OwnUnits(ActingFor actingFor, OrganisationService organisations, UnitReach reach) {
        this.actingFor = actingFor;
        this.organisations = organisations;
        this.reach = reach;
    }

    /** By name. */
    public List<SelectItem> items() {
        return units().stream()
                .map(unit -> new SelectItem(unit.id().toString(), unit.name()))
                .toList();
    }

    /** What stands chosen before somebody has chosen: the only unit there is; null when there are several. */
    public @Nullable String only() {
        return units().size() == 1 ? units().get(0).id().toString() : null;
    }

    /** The unit when the caller acts for it, otherwise {@link #only}. */
    public @Nullable String orOnly(UnitId unit) {
        return units().stream().anyMatch(one -> one.id().equals(unit)) ? unit.toString() : only();
    }

    private List<UnitRow> units() {
        if (read == null) {
            OrganisationNumber organisation = actingFor.organisation();
            Optional<Set<UnitId>> own = reach.of(organisation, Role.HR_MANAGER);
            read = organisations.units(organisation).stream()
                    .filter(unit -> own.isEmpty() || own.get().contains(unit.id()))
                    .toList();
        }
        return read;
    }
}
