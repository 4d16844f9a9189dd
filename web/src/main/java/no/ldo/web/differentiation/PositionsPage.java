package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ldo.differentiation.position.PassedGateService;
import no.ldo.differentiation.position.PositionRow;
import no.ldo.differentiation.position.PositionService;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageOf;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Listing;

/** The tailored positions that the person may see. */
@Named
@RequestScoped
public class PositionsPage {
    @Inject
    @FromAddress("lacking")
    private boolean lacking;

    @Inject
    private ActingFor actingFor;

    @Inject
    private Listing listing;

    @Inject
    private PositionService positions;

    @Inject
    private PassedGateService passed;

    @Inject
    private Caller caller;

    private PageOf<PositionRow> rows;
    private boolean editor;
    private boolean seesJobs;

    @PostConstruct
    void load() {
        OrganisationNumber organisation = actingFor.organisation();
        rows = lacking
                ? passed.toTidyUp(organisation, listing.request(25))
                : positions.list(organisation, listing.request(25));
        editor = caller.may(organisation, Role.HR_MANAGER);
        seesJobs = caller.may(organisation, Role.HR_MANAGER, Role.LEADER);
    }

    public PageOf<PositionRow> getRows() {
        return rows;
    }

    /** Whether only those are shown that were published past gate A and still lack something. */
    public boolean isLacking() {
        return lacking;
    }

    public boolean isEditor() {
        return editor;
    }

    public boolean isSeesJobs() {
        return seesJobs;
    }
}
