package no.ldo.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import no.ldo.organisation.OrganisationAdminService;
import no.ldo.organisation.OrganisationService;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.UnitId;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** Rename a unit or move it to another place in the tree. */
@Named
@RequestScoped
public class UnitPage {
    @Inject
    @FromAddress("id")
    private @Nullable UUID id;

    @Inject
    private ActingFor actingFor;

    @Inject
    private OrganisationAdminService administration;

    @Inject
    private OrganisationService organisations;

    @Inject
    private Messages messages;

    private UnitForm form;
    private List<UnitLine> others;
    private @Nullable UnitForm theirs;

    @PostConstruct
    void load() {
        List<UnitRow> units = organisations.units(actingFor.organisation());
        form = units.stream()
                .filter(unit -> unit.id().value().equals(id))
                .findFirst()
                .map(UnitForm::of)
                .orElseThrow(NotVisible::new);
        others = UnitLine.tree(units).stream()
                .filter(line -> !line.id().equals(id))
                .toList();
    }

    /** Leads back to the organisation, unless somebody else was faster. */
    public @Nullable String save() {
        try {
            administration.changeUnit(form.toChange(actingFor.organisation(), new UnitId(id)));
        } catch (EditConflict faster) {
            UnitForm mine = form;
            load();
            theirs = form;
            form = mine;
            form.setVersion(theirs.getVersion());
            messages.refuseForConflict();
            return null;
        }
        messages.done("organisation", "unit.saved", form.getName());
        return "/organisation/organisation?faces-redirect=true&org=" + actingFor.getNumber();
    }

    /** What somebody else has stored meanwhile; null when nobody has. */
    public @Nullable UnitForm getTheirs() {
        return theirs;
    }

    public @Nullable String getTheirParent() {
        return theirs == null
                ? null
                : others.stream()
                        .filter(line -> line.id().equals(theirs.getParent()))
                        .map(UnitLine::name)
                        .findFirst()
                        .orElse(null);
    }

    public UnitForm getForm() {
        return form;
    }

    public List<UnitLine> getOthers() {
        return others;
    }
}
