package no.ldo.web.leadership;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.leadership.LeaderOverviewService;
import no.ldo.leadership.LeaderRow;
import no.ldo.leadership.RationaleView;
import no.ldo.shared.PageOf;
import no.ldo.shared.PageRequest;
import no.ldo.shared.UnitId;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.FromAddress;
import no.ldo.web.shared.Listing;
import no.ldo.web.shared.PageLanguage;
import org.jspecify.annotations.Nullable;

/** How far the leaders have come: state and counts, and for HR the rationale that a leader has made for sharing. */
@Named
@RequestScoped
public class LeadersPage {
    @Inject
    @FromAddress("leader")
    private @Nullable UUID leader;

    @Inject
    @FromAddress("unit")
    private @Nullable UUID unit;

    @Inject
    private ActingFor actingFor;

    @Inject
    private Caller caller;

    @Inject
    private LeaderOverviewService overview;

    @Inject
    private PageLanguage language;

    @Inject
    private Listing listing;

    private List<LeaderRow> leaders = List.of();
    private PageOf<LeaderRow> rows;
    private @Nullable RationaleView rationale;
    private boolean noLeader;
    private boolean hr;
    private boolean mentoring;
    private boolean leading;

    @PostConstruct
    void load() {
        leaders = overview.leaders(actingFor.organisation());
        PageRequest asked = listing.byName(50);
        rows = PageOf.of(
                asked,
                leaders.stream()
                        .filter(row -> asked.finds(row.name(), row.unit()))
                        .toList());
        hr = caller.may(actingFor.organisation(), Role.HR_MANAGER);
        mentoring = caller.may(actingFor.organisation(), Role.NAV_MENTOR);
        leading = caller.may(actingFor.organisation(), Role.LEADER);
        if (leader != null) {
            rationale = overview.rationale(
                    actingFor.organisation(), leader, language.current().tag());
        } else if (unit != null) {
            rationale = overview.rationaleNear(
                            actingFor.organisation(),
                            new UnitId(unit),
                            language.current().tag())
                    .orElse(null);
            noLeader = rationale == null;
        }
    }

    /** All of them. */
    public List<LeaderRow> getLeaders() {
        return leaders;
    }

    /** Those of them that are shown. */
    public PageOf<LeaderRow> getRows() {
        return rows;
    }

    /** The rationale that the address asks for, or null. */
    public @Nullable RationaleView getRationale() {
        return rationale;
    }

    /** Whether the address asks for the leader of a unit that nobody leads. */
    public boolean isNoLeader() {
        return noLeader;
    }

    public boolean isHr() {
        return hr;
    }

    public boolean isMentoring() {
        return mentoring;
    }

    public boolean isLeading() {
        return leading;
    }

    public long getBegun() {
        return leaders.stream().filter(LeaderRow::enrolled).count();
    }

    /** How many have done all that is published. */
    public long getDone() {
        return leaders.stream().filter(row -> row.progress() == 100).count();
    }
}
