package no.ldo.web.openings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.ldo.differentiation.openings.InterestService;
import no.ldo.differentiation.openings.Interests;
import no.ldo.differentiation.openings.Side;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.shared.TimeSource;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.Listing;

/** Interests in openings: those of the own Nav office, or those in the own company's positions. */
@Named
@RequestScoped
public class InterestsPage {
    @Inject
    private ActingFor actingFor;

    @Inject
    private Listing listing;

    @Inject
    private InterestService interests;

    @Inject
    private TimeSource time;

    @Inject
    private Caller caller;

    private boolean editor;
    private Interests found;
    private List<InterestLine> lines;

    @PostConstruct
    void load() {
        found = interests.interests(actingFor.organisation(), listing.request(25));
        editor = caller.may(actingFor.organisation(), Role.HR_MANAGER);
        lines = found.rows().items().stream()
                .map(row -> InterestLine.of(row, found.silentDays(), time.now()))
                .toList();
    }

    public Interests getFound() {
        return found;
    }

    public List<InterestLine> getLines() {
        return lines;
    }

    public boolean isCompany() {
        return found.side() == Side.COMPANY;
    }

    /** Whether the reader shares and uses examples. */
    public boolean isEditor() {
        return editor;
    }
}
