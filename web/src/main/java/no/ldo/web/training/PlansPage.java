package no.ldo.web.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageOf;
import no.ldo.training.PlanRow;
import no.ldo.training.PlanService;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.Listing;
import org.omnifaces.util.Faces;

/** The plans that the caller may see. Somebody who is only a participant is led to the own plan. */
@Named
@RequestScoped
public class PlansPage {
    @Inject
    private ActingFor actingFor;

    @Inject
    private Listing listing;

    @Inject
    private PlanService plans;

    @Inject
    private Caller caller;

    private PageOf<PlanRow> rows;
    private boolean opens;
    private boolean namesShown;
    private boolean namesFound;
    private boolean ownOnly;

    @PostConstruct
    void load() {
        OrganisationNumber organisation = actingFor.organisation();
        rows = plans.list(organisation, listing.byName(25));
        opens = caller.may(organisation, Role.LEADER);
        namesShown = rows.items().stream().anyMatch(PlanRow::readable);
        namesFound = caller.may(organisation, Role.LEADER, Role.NAV_MENTOR)
                || caller.has(Role.WORKPLACE_MENTOR)
                || caller.has(Role.PARTICIPANT);
        boolean others = caller.may(organisation, Role.LEADER, Role.HR_MANAGER, Role.NAV_MENTOR)
                || caller.has(Role.WORKPLACE_MENTOR);
        ownOnly = !others && caller.has(Role.PARTICIPANT);
    }

    /** Before the page is written: to the own plan, for those who have nothing else here. */
    public void lead() {
        if (ownOnly) {
            Faces.redirect("/training/mine?org=" + actingFor.getNumber());
        }
    }

    public PageOf<PlanRow> getRows() {
        return rows;
    }

    public boolean isOpens() {
        return opens;
    }

    public boolean isNamesShown() {
        return namesShown;
    }

    /** Whether the search finds participants by name, namely those whose plan the caller may open. */
    public boolean isNamesFound() {
        return namesFound;
    }
}
