package no.ldo.differentiation.position;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.ldo.identity.Role;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageOf;
import no.ldo.shared.PageRequest;

/** Positions that were published past gate A: why, by whom, and by when what was missing must be in place. */
@Stateless
public class PassedGateService {
    private PassedGateRepository passed;
    private PositionRepository positions;
    private PositionAccess access;

    public PassedGateService() {}

    @Inject
    PassedGateService(PassedGateRepository passed, PositionRepository positions, PositionAccess access) {
        this.passed = passed;
        this.positions = positions;
        this.access = access;
    }

    /** Those of the positions that the caller may read, open tasks first, at most a hundred. */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER, Role.Name.NAV_MENTOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PassedGateRow> passed(@NotNull OrganisationNumber organisation) {
        return positions.passed(access.selection(organisation));
    }

    /** A page of the positions that still lack something that somebody can put in place, sorted like {@link PositionService#list}. */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER, Role.Name.NAV_MENTOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PageOf<PositionRow> toTidyUp(@NotNull OrganisationNumber organisation, @NotNull PageRequest page) {
        PositionRepository.Selection selection = access.selection(organisation).toTidyUp();
        List<PositionRow> rows = positions.list(selection, page);
        return PageOf.of(page, rows, positions.count(selection, page));
    }

    /** How many of the positions that the caller may read stand where, and how many of them still lack something that
     * somebody can put in place. */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER, Role.Name.NAV_MENTOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PositionCounts counts(@NotNull OrganisationNumber organisation) {
        return passed.counts(access.selection(organisation));
    }
}
