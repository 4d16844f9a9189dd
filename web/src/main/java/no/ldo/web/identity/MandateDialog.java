package no.ldo.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ldo.identity.GrantMandate;
import no.ldo.identity.MandateService;
import no.ldo.identity.Role;
import no.ldo.organisation.OrganisationRow;
import no.ldo.organisation.OrganisationService;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.TimeSource;
import no.ldo.shared.UnitId;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** Gives a person a mandate, or a mandate its last day. */
@Named
@RequestScoped
public class MandateDialog {
    private static final int SUGGESTED = 200;

    @Inject
    @FromAddress("id")
    private @Nullable UUID person;

    @Inject
    private MandateService mandates;

    @Inject
    private OrganisationService organisations;

    @Inject
    private TimeSource time;

    @Inject
    private PersonPage page;

    @Inject
    private Messages messages;

    private MandateForm form;
    private List<OrganisationRow> suggestions;
    private List<MandateLine> open;
    private @Nullable UUID ending;
    private @Nullable LocalDate lastDay;

    @PostConstruct
    void load() {
        form = new MandateForm(time.today());
        lastDay = time.today();
        suggestions = organisations.visible(PageRequest.of(1, SUGGESTED)).items();
        open = page.getMandates().stream().filter(MandateLine::isOpen).toList();
    }

    public void grant() {
        if (!form.namesOrganisation()) {
            grant(null, null);
            return;
        }
        Optional<OrganisationNumber> organisation = form.number().filter(this::isInPortal);
        if (organisation.isEmpty()) {
            messages.refuse("organisation", "identity", "mandate.organisation.unknown");
            return;
        }
        Optional<UnitRow> unit = organisations.units(organisation.get()).stream()
                .filter(row -> row.code().equalsIgnoreCase(form.unitCode()))
                .findFirst();
        if (unit.isEmpty() && !form.unitCode().isEmpty()) {
            messages.refuse("unit", "identity", "mandate.unit.unknown");
            return;
        }
        grant(organisation.get(), unit.map(UnitRow::id).orElse(null));
    }

    private void grant(@Nullable OrganisationNumber organisation, @Nullable UnitId unit) {
        mandates.grant(
                new GrantMandate(person, form.getRole(), organisation, unit, null, form.getFrom(), form.getTo()));
        messages.done("identity", "mandate.granted");
        page.load();
        load();
    }

    private boolean isInPortal(OrganisationNumber number) {
        try {
            return organisations.organisation(number) != null;
        } catch (NotVisible unknown) {
            return false;
        }
    }

    /** Gives the chosen mandate its last day. */
    public void end() {
        mandates.end(ending, lastDay);
        messages.done("identity", "mandate.ended");
        page.load();
        load();
    }

    /** The mandates that can be given a last day. */
    public List<MandateLine> getOpen() {
        return open;
    }

    public @Nullable UUID getEnding() {
        return ending;
    }

    public void setEnding(@Nullable UUID value) {
        ending = value;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate value) {
        lastDay = value;
    }

    public MandateForm getForm() {
        return form;
    }

    public List<OrganisationRow> getSuggestions() {
        return suggestions;
    }

    public Role[] getRoles() {
        return Role.values();
    }
}
