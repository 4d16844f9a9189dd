package no.ldo.differentiation.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.identity.SignedIn;
import no.ldo.organisation.OrganisationService;
import no.ldo.organisation.UnitReach;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Finds positions for callers who may see or change them; everything else is missing to them. */
@ApplicationScoped
class PositionAccess {
    private PositionRepository positions;
    private Caller caller;
    private UnitReach reach;
    private OrganisationService organisations;
    private PartTimeRepository partTime;

    @Inject
    private JobsBehind jobsBehind;

    protected PositionAccess() {}

    @Inject
    PositionAccess(
            PositionRepository positions,
            Caller caller,
            UnitReach reach,
            OrganisationService organisations,
            PartTimeRepository partTime) {
        this.positions = positions;
        this.partTime = partTime;
        this.organisations = organisations;
        this.caller = caller;
        this.reach = reach;
    }

    /** Name of the organisation, for documents. */
    String nameOf(OrganisationNumber organisation) {
        return organisations.organisation(organisation).name();
    }

    /**
     * Which positions the caller's lists show: HR and leaders those of their units, Nav mentors those of
     * their units with an approved version.
     */
    PositionRepository.Selection selection(OrganisationNumber organisation) {
        caller.require(organisation, Role.HR_MANAGER, Role.LEADER, Role.NAV_MENTOR);
        if (caller.may(organisation, Role.HR_MANAGER, Role.LEADER)) {
            return new PositionRepository.Selection(
                    organisation,
                    reach.of(organisation, Role.HR_MANAGER, Role.LEADER).orElse(null),
                    0);
        }
        return new PositionRepository.Selection(
                organisation, reach.of(organisation, Role.NAV_MENTOR).orElse(null), 1);
    }

    /** A position that the caller may read: own unit's, or an approved one for its Nav mentor. */
    TailoredPosition readable(OrganisationNumber organisation, UUID id) {
        caller.require(organisation, Role.HR_MANAGER, Role.LEADER, Role.NAV_MENTOR);
        TailoredPosition position = of(organisation, id);
        boolean seen = readsDrafts(organisation, position)
                || (position.draft().latestVersion() > 0
                        && reach.covers(organisation, position.unit(), Role.NAV_MENTOR));
        if (!seen) {
            throw caller.refuseAsMissing(organisation, id);
        }
        return position;
    }

    /** A position of the units that the caller leads or keeps, with what is not for Nav mentors. */
    TailoredPosition inside(OrganisationNumber organisation, UUID id) {
        TailoredPosition position = readable(organisation, id);
        if (!readsDrafts(organisation, position)) {
            throw caller.refuseAsMissing(organisation, id);
        }
        return position;
    }

    /** All that was written about part-time for the position, the latest first. */
    List<PartTimeNeed> partTimeNeeds(TailoredPosition position) {
        return partTime.of(position.id()).stream().map(PartTimeEntry::read).toList();
    }

    /** Minutes a week of the shortest full time that it may have. @param position null for one that is new */
    int shortestFullTime(OrganisationNumber organisation, @Nullable UUID position) {
        return jobsBehind.shortestFullTime(organisation, position);
    }

    /** What is known of its part-time. One query. */
    PartTimeBasis partTimeBasis(TailoredPosition position) {
        return partTime.basisOf(position.organisation(), position.id());
    }

    /** Names of the tasks that it holds and that only authorised staff may do by now. */
    List<String> reservedTasks(TailoredPosition position) {
        return jobsBehind.reservedTasks(position.id());
    }

    /** Who is signed in. */
    SignedIn self() {
        return caller.person().orElseThrow(NotVisible::new);
    }

    boolean readsDrafts(OrganisationNumber organisation, TailoredPosition position) {
        return reach.covers(organisation, position.unit(), Role.HR_MANAGER, Role.LEADER);
    }

    TailoredPosition editable(OrganisationNumber organisation, UUID id) {
        caller.requireVisible(organisation);
        TailoredPosition position = of(organisation, id);
        reach.require(organisation, position.unit(), Role.HR_MANAGER);
        return position;
    }

    void requireEditorSomewhere(OrganisationNumber organisation) {
        caller.require(organisation, Role.HR_MANAGER);
    }

    void requireEditor(OrganisationNumber organisation, UnitId unit) {
        caller.require(organisation, Role.HR_MANAGER);
        if (!reach.knows(organisation, unit)) {
            throw caller.refuseAsMissing(organisation, unit.value());
        }
        reach.require(organisation, unit, Role.HR_MANAGER);
    }

    private TailoredPosition of(OrganisationNumber organisation, UUID id) {
        return positions
                .find(id)
                .filter(position -> position.organisation().equals(organisation))
                .orElseThrow(() -> caller.refuseAsMissing(organisation, id));
    }
}
