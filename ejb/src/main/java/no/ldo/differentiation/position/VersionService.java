package no.ldo.differentiation.position;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ldo.identity.Role;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;

/** Approved versions of a position, for those who may read it. */
@Stateless
public class VersionService {
    private PositionRepository positions;
    private PositionAccess access;

    public VersionService() {}

    @Inject
    VersionService(PositionRepository positions, PositionAccess access) {
        this.positions = positions;
        this.access = access;
    }

    /** Two approved versions side by side. @throws NotVisible when one of them is missing or not for the caller */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER, Role.Name.NAV_MENTOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public VersionComparison compare(
            @NotNull OrganisationNumber organisation, @NotNull UUID position, int before, int after) {
        access.readable(organisation, position);
        Map<Integer, ApprovedVersion> found = positions.versions(organisation, position, List.of(before, after));
        return VersionComparison.of(of(found, before), of(found, after));
    }

    private static ApprovedVersion of(Map<Integer, ApprovedVersion> found, int number) {
        return Optional.ofNullable(found.get(number)).orElseThrow(NotVisible::told);
    }
}
