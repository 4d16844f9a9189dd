package no.ldo.differentiation.openings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionDrafts;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.organisation.OrganisationKind;
import no.ldo.organisation.OrganisationService;
import no.ldo.organisation.UnitReach;
import no.ldo.shared.OrganisationNumber;

/**
 * On which side of an interest the caller stands: HR and leaders of the units that the position belongs to stand on the
 * company's, Nav mentors and coordinators of the Nav office on the other. For everybody else it is missing.
 */
@ApplicationScoped
class InterestAccess {
    private static final Role[] COMPANY = {Role.HR_MANAGER, Role.LEADER};
    private static final Role[] OFFICE = {Role.NAV_MENTOR, Role.NAV_COORDINATOR};

    private InterestRepository interests;
    private PositionDrafts positions;
    private Caller caller;
    private UnitReach reach;
    private OrganisationService organisations;

    protected InterestAccess() {}

    @Inject
    InterestAccess(
            InterestRepository interests,
            PositionDrafts positions,
            Caller caller,
            UnitReach reach,
            OrganisationService organisations) {
        this.interests = interests;
        this.positions = positions;
        this.caller = caller;
        this.reach = reach;
        this.organisations = organisations;
    }

    UUID self() {
        return caller.accountId();
    }

    /** What kind of organisation the Nav mentor acts for. */
    OrganisationKind kindOfOffice(OrganisationNumber office) {
        caller.require(office, Role.NAV_MENTOR);
        return organisations.organisation(office).kind();
    }

    /** Refuses callers who look for openings for an organisation without being Nav mentors or coordinators there. */
    void requireOffice(OrganisationNumber office) {
        caller.require(office, OFFICE);
    }

    /** Whose interests the caller's lists show. */
    InterestRepository.Scope scope(OrganisationNumber organisation) {
        caller.requireVisible(organisation);
        if (caller.may(organisation, COMPANY)) {
            return new InterestRepository.Scope(
                    Side.COMPANY, organisation, reach.of(organisation, COMPANY).orElse(null));
        }
        caller.require(organisation, OFFICE);
        return new InterestRepository.Scope(Side.OFFICE, organisation, null);
    }

    /** Whether the caller may speak for the organisation; coordinators only read. */
    boolean writes(OrganisationNumber organisation) {
        return caller.may(organisation, Role.HR_MANAGER, Role.LEADER, Role.NAV_MENTOR);
    }

    /** The interest as the caller's side reads it. */
    InterestRepository.Read readable(OrganisationNumber organisation, UUID interest, Side side) {
        InterestRepository.Read read =
                interests.read(interest, side).orElseThrow(() -> caller.refuseAsMissing(organisation, interest));
        OrganisationNumber own = side == Side.COMPANY
                ? read.row().company().number()
                : read.row().office().number();
        boolean reached = side == Side.OFFICE || reach.covers(organisation, read.unit(), COMPANY);
        if (!own.equals(organisation) || !reached) {
            throw caller.refuseAsMissing(organisation, interest);
        }
        return read;
    }

    /** The interest for somebody who speaks for the side, held until the end of the transaction. */
    OpeningInterest held(OrganisationNumber organisation, UUID interest, Side side) {
        readable(organisation, interest, side);
        OpeningInterest found =
                interests.find(interest).orElseThrow(() -> caller.refuseAsMissing(organisation, interest));
        interests.hold(found);
        return found;
    }

    /** A position of the company, for those who answer for its unit. */
    PositionDraft ofCompany(OrganisationNumber company, UUID position, Role... roles) {
        caller.require(company, roles);
        return positions
                .find(company, position)
                .filter(found -> reach.covers(company, found.unit(), roles))
                .orElseThrow(() -> caller.refuseAsMissing(company, position));
    }
}
