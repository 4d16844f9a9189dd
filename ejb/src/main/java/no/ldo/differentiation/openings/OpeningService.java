package no.ldo.differentiation.openings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.position.ApprovedPositions;
import no.ldo.identity.Role;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageOf;
import no.ldo.shared.PageRequest;

/**
 * Positions that companies have chosen to show, for Nav mentors and coordinators: from all companies, also from those
 * that nobody at their office follows. An opening says nothing about any person, so reading it leaves no line in the
 * access log.
 */
@Stateless
public class OpeningService {
    private OpeningRepository openings;
    private ApprovedPositions positions;
    private InterestAccess access;

    public OpeningService() {}

    @Inject
    OpeningService(OpeningRepository openings, ApprovedPositions positions, InterestAccess access) {
        this.openings = openings;
        this.positions = positions;
        this.access = access;
    }

    /** A page of what is shown now, the newest first. Sorted by {@code title}, {@code company}, {@code minutes} or {@code shown}. */
    @RolesAllowed({Role.Name.NAV_MENTOR, Role.Name.NAV_COORDINATOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PageOf<OpeningRow> openings(
            @NotNull OrganisationNumber office, @NotNull @Valid OpeningSearch search, @NotNull PageRequest page) {
        access.requireOffice(office);
        List<OpeningRow> rows = openings.list(office, search, page);
        return PageOf.of(page, rows, openings.count(search, page));
    }

    /** One opening with its tasks. @throws NotVisible when no company shows it now */
    @RolesAllowed({Role.Name.NAV_MENTOR, Role.Name.NAV_COORDINATOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OpeningDetails opening(@NotNull OrganisationNumber office, @NotNull UUID position) {
        access.requireOffice(office);
        OpeningRepository.Found found = openings.shown(office, position).orElseThrow(NotVisible::told);
        return positions
                .version(found.company(), position, found.row().number())
                .map(version -> new OpeningDetails(found.row(), version))
                .orElseThrow(NotVisible::told);
    }
}
