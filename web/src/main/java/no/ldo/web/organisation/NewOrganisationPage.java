package no.ldo.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import no.ldo.organisation.OpenOrganisation;
import no.ldo.organisation.OrganisationKind;
import no.ldo.organisation.OrganisationService;
import no.ldo.shared.OrganisationNumber;
import no.ldo.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** Take an organisation into the portal. */
@Named
@RequestScoped
public class NewOrganisationPage {
    @Inject
    private OrganisationService organisations;

    @Inject
    private Messages messages;

    private @Nullable String number;

    @Size(max = 160)
    private @Nullable String name;

    private @Nullable OrganisationKind kind;

    /** Leads on to the page of the new organisation. */
    public @Nullable String open() {
        String digits = number == null ? "" : number.replaceAll("\\s", "");
        if (!OrganisationNumber.isValid(digits)) {
            messages.refuse("number", "organisation", "number.wrong");
            return null;
        }
        organisations.open(new OpenOrganisation(new OrganisationNumber(digits), name, kind, true));
        messages.done("organisation", "new.done", name);
        return "/organisation/organisation?faces-redirect=true&org=" + digits;
    }

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String value) {
        number = value;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String value) {
        name = value;
    }

    public @Nullable OrganisationKind getKind() {
        return kind;
    }

    public void setKind(@Nullable OrganisationKind value) {
        kind = value;
    }
}
