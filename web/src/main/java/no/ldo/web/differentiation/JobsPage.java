package no.ldo.web.differentiation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ldo.differentiation.jobs.JobRow;
import no.ldo.differentiation.jobs.JobService;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageOf;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.Listing;

/** The jobs of the organisation, or of the units that one leads. */
@Named
@RequestScoped
public class JobsPage {
    @Inject
    private ActingFor actingFor;

    @Inject
    private Listing listing;

    @Inject
    private JobService jobs;

    @Inject
    private Caller caller;

    private PageOf<JobRow> rows;
    private boolean editor;

    @PostConstruct
    void load() {
        OrganisationNumber organisation = actingFor.organisation();
        rows = jobs.list(organisation, listing.request(25));
        editor = caller.may(organisation, Role.HR_MANAGER);
    }

    public PageOf<JobRow> getRows() {
        return rows;
    }

    /** Whether the person may change jobs. */
    public boolean isEditor() {
        return editor;
    }
}
