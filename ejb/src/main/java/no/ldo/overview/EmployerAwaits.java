package no.ldo.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import no.ldo.differentiation.position.PassedGateService;
import no.ldo.differentiation.position.PositionCounts;
import no.ldo.differentiation.position.PositionStatus;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.leadership.LeaderOverviewService;
import no.ldo.overview.Awaiting.Kind;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.TimeSource;

/**
 * What an HR manager has before the next person can start: positions published before the leader was ready, leaders not
 * ready, positions not finished.
 */
@ApplicationScoped
class EmployerAwaits implements AwaitingSource {
    private PassedGateService positions;
    private LeaderOverviewService leaders;
    private Caller caller;
    private TimeSource time;

    protected EmployerAwaits() {}

    @Inject
    EmployerAwaits(PassedGateService positions, LeaderOverviewService leaders, Caller caller, TimeSource time) {
        this.positions = positions;
        this.leaders = leaders;
        this.caller = caller;
        this.time = time;
    }

    @Override
    public List<Awaiting> awaiting(OrganisationNumber organisation, String language) {
        if (!caller.may(organisation, Role.HR_MANAGER)) {
            return List.of();
        }
        long notReady = leaders.notReady(organisation);
        PositionCounts counts = positions.counts(organisation);
        return Stream.of(
                        Awaiting.about(
                                Kind.GATE_PASSED,
                                organisation,
                                "",
                                counts.toTidyUp(),
                                counts.daysOverdue(time.today())),
                        Awaiting.several(Kind.LEADERS_NOT_READY, organisation, notReady),
                        Awaiting.several(Kind.POSITION_DRAFTS, organisation, counts.of(PositionStatus.DRAFT)),
                        Awaiting.several(Kind.POSITIONS_TO_PUBLISH, organisation, counts.of(PositionStatus.APPROVED)))
                .filter(one -> one.count() > 0)
                .toList();
    }
}
