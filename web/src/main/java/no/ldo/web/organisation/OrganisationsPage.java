package no.ldo.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ldo.organisation.OrganisationAdminService;
import no.ldo.organisation.OrganisationRow;
import no.ldo.shared.PageOf;
import no.ldo.web.shared.Listing;

/** All organisations, for administrators. */
@Named
@RequestScoped
public class OrganisationsPage {
    private static final int ROWS = 25;

    @Inject
    private OrganisationAdminService organisations;

    @Inject
    private Listing listing;

    private PageOf<OrganisationRow> rows;

    @PostConstruct
    void load() {
        rows = organisations.all(listing.request(ROWS));
    }

    public PageOf<OrganisationRow> getRows() {
        return rows;
    }
}
