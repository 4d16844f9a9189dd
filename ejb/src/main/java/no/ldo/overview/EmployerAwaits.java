package no.ldo.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.ldo.differentiation.position.PositionService;
import no.ldo.differentiation.position.PositionStatus;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.leadership.LeaderOverviewService;
import no.ldo.overview.Awaiting.Kind;
import no.ldo.shared.OrganisationNumber;

/** What an HR manager has before the next person can start: leaders not ready, positions not finished. */
@ApplicationScoped
class EmployerAwaits implements AwaitingSource {
    private PositionService positions;
    private LeaderOverviewService leaders;
    private Caller caller;

    protected EmployerAwaits() {}

    @Inject
    EmployerAwaits(PositionService positions, LeaderOverviewService leaders, Caller caller) {
        this.positions = positions;
        this.leaders = leaders;
        this.caller = caller;
    }

    @Override
    public List<Awaiting> awaiting(OrganisationNumber organisation, String language) {
        if (!caller.may(organisation, Role.HR_MANAGER)) {
            return List.of();
        }
        long notReady = leaders.notReady(organisation);
        Map<PositionStatus, Long> counts = positions.counts(organisation);
        return Stream.of(
                        Awaiting.several(Kind.LEADERS_NOT_READY, organisation, notReady),
                        Awaiting.several(
                                Kind.POSITION_DRAFTS, organisation, counts.getOrDefault(PositionStatus.DRAFT, 0L)),
                        Awaiting.several(
                                Kind.POSITIONS_TO_PUBLISH,
                                organisation,
                                counts.getOrDefault(PositionStatus.APPROVED, 0L)))
                .filter(one -> one.count() > 0)
                .toList();
    }
}
