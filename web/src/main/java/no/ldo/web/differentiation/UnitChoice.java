package no.ldo.web.differentiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;
import no.ldo.organisation.OrganisationService;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.UnitId;
import no.ldo.web.shared.ActingFor;
import org.jspecify.annotations.Nullable;

/** The units of the organisation, read once per request: to choose from and to name. */
@RequestScoped
public class UnitChoice {
    private ActingFor actingFor;
    private OrganisationService organisations;
    private @Nullable List<UnitRow> read;

    protected UnitChoice() {}

    @Inject
    UnitChoice(ActingFor actingFor, OrganisationService organisations) {
        this.actingFor = actingFor;
        this.organisations = organisations;
    }

    /** By name, to choose from. */
    List<SelectItem> items() {
        return units().stream()
                .map(unit -> new SelectItem(unit.id().toString(), unit.name()))
                .toList();
    }

    String nameOf(UnitId unit) {
        return units().stream()
                .filter(row -> row.id().equals(unit))
                .map(UnitRow::name)
                .findFirst()
                .orElse("");
    }

    private List<UnitRow> units() {
        if (read == null) {
            read = organisations.units(actingFor.organisation());
        }
        return read;
    }
}
