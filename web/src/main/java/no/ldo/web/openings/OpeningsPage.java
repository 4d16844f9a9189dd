package no.ldo.web.openings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.openings.OpeningRow;
import no.ldo.differentiation.openings.OpeningService;
import no.ldo.shared.PageOf;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.Listing;

/** The positions that companies show to Nav. */
@Named
@RequestScoped
public class OpeningsPage {
    @Inject
    private ActingFor actingFor;

    @Inject
    private Listing listing;

    @Inject
    private OpeningFilter filter;

    @Inject
    private OpeningService openings;

    private PageOf<OpeningRow> rows;

    @PostConstruct
    void load() {
        rows = openings.openings(actingFor.organisation(), filter.search(), listing.request(25));
    }

    public PageOf<OpeningRow> getRows() {
        return rows;
    }

    /** The twelve demands, to limit each of them. */
    public List<Demand> getDemands() {
        return List.of(Demand.values());
    }

    /** Whether the limits of demands are open. */
    public boolean isDemanding() {
        return filter.limitsDemands();
    }
}
