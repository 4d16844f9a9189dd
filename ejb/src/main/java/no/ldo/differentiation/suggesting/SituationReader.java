package no.ldo.differentiation.suggesting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ldo.differentiation.board.HeldShares;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.frame.Frame;
import no.ldo.differentiation.jobs.SupervisionService;
import no.ldo.differentiation.jobs.TaskDirectory;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.identity.Role;
import no.ldo.organisation.UnitDirectory;
import no.ldo.organisation.UnitReach;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;

/** Reads how things stand, within the units of the caller's mandate as HR manager. Four queries, however much there is. */
@ApplicationScoped
class SituationReader {
    private TaskDirectory tasks;
    private HeldShares shares;
    private SupervisionService supervision;
    private UnitDirectory units;
    private UnitReach reach;

    protected SituationReader() {}

    @Inject
    SituationReader(
            TaskDirectory tasks,
            HeldShares shares,
            SupervisionService supervision,
            UnitDirectory units,
            UnitReach reach) {
        this.tasks = tasks;
        this.shares = shares;
        this.supervision = supervision;
        this.units = units;
        this.reach = reach;
    }

    /** @return with one task more than a problem may have when there are too many */
    Situation read(OrganisationNumber organisation, List<PositionDraft> drafts, Map<UUID, Frame> frames) {
        Set<UnitId> covered = reach.of(organisation, Role.HR_MANAGER).orElse(null);
        return new Situation(
                drafts,
                frames,
                tasks.carvable(organisation, covered, CarvingProblem.MOST_TASKS + 1),
                shares.of(organisation),
                units.byId(organisation),
                Situation.supervised(supervision.list(organisation)));
    }
}
