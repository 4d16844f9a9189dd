package no.ldo.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.ldo.organisation.OrganisationAdminService;
import no.ldo.organisation.OrganisationDetails;
import no.ldo.organisation.OrganisationService;
import no.ldo.shared.EditConflict;
import no.ldo.shared.OrganisationNumber;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** One organisation with its tree of units. */
@Named
@RequestScoped
public class OrganisationPage {
    @Inject
    private ActingFor actingFor;

    @Inject
    private OrganisationAdminService administration;

    @Inject
    private OrganisationService organisations;

    @Inject
    private Messages messages;

    private OrganisationDetails details;
    private OrganisationForm form;
    private UnitForm unit;
    private List<UnitLine> units;
    private @Nullable OrganisationDetails theirs;

    @PostConstruct
    void load() {
        OrganisationNumber number = actingFor.organisation();
        details = administration.details(number);
        form = OrganisationForm.of(details);
        units = UnitLine.tree(organisations.units(number));
        unit = UnitForm.suggested(units, number);
    }

    public void save() {
        try {
            administration.change(form.toCommand(details.number()));
        } catch (EditConflict faster) {
            theirs = administration.details(details.number());
            details = theirs;
            form.setVersion(theirs.version());
            messages.refuseForConflict();
            return;
        }
        messages.done("organisation", "saved", form.getName());
        load();
    }

    public void addUnit() {
        organisations.addUnit(unit.toNewUnit(details.number()));
        messages.done("organisation", "unit.added", unit.getName());
        load();
    }

    /** What somebody else has stored meanwhile; null when nobody has. */
    public @Nullable OrganisationDetails getTheirs() {
        return theirs;
    }

    public OrganisationDetails getDetails() {
        return details;
    }

    public OrganisationForm getForm() {
        return form;
    }

    public UnitForm getUnit() {
        return unit;
    }

    public List<UnitLine> getUnits() {
        return units;
    }
}
