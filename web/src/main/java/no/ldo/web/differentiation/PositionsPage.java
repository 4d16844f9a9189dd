package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ldo.differentiation.position.PositionRow;
import no.ldo.differentiation.position.PositionService;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageOf;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.Listing;

/** The tailored positions that the person may see. */
@Named
@RequestScoped
public class PositionsPage {
    @Inject
    private ActingFor actingFor;

    @Inject
    private Listing listing;

    @Inject
    private PositionService positions;

    @Inject
    private Caller caller;

    private PageOf<PositionRow> rows;
    private boolean editor;
    private boolean seesJobs;

    @PostConstruct
    void load() {
        OrganisationNumber organisation = actingFor.organisation();
        rows = positions.list(organisation, listing.request(25));
        editor = caller.may(organisation, Role.HR_MANAGER);
        seesJobs = caller.may(organisation, Role.HR_MANAGER, Role.LEADER);
    }

    public PageOf<PositionRow> getRows() {
        return rows;
    }

    public boolean isEditor() {
        return editor;
    }

    public boolean isSeesJobs() {
        return seesJobs;
    }
}
