package no.ldo.differentiation.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.position.OtherDrafts;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionDrafts;
import no.ldo.identity.Role;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** The positions beside the one that is worked on: HR managers compose several at once, leaders look on. */
@Stateless
public class BesideService {
    /** So many positions are open beside the one that is worked on. */
    public static final int MOST = 3;

    private BoardAccess access;
    private BoardReader reader;
    private PositionDrafts positions;

    public BesideService() {}

    @Inject
    BesideService(BoardAccess access, BoardReader reader, PositionDrafts positions) {
        this.access = access;
        this.reader = reader;
        this.positions = positions;
    }

    /**
     * Positions with what they hold, in the given order. Three statements, however many they are.
     *
     * @throws NotVisible when one of them is missing or not for the caller
     */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<OpenPosition> beside(
            @NotNull OrganisationNumber organisation, @NotNull @Size(max = MOST) List<UUID> wanted) {
        return reader.open(organisation, access.readable(organisation, wanted));
    }

    /**
     * The versions of positions, in the given order: by them one sees whether somebody has changed one. One statement.
     *
     * @throws NotVisible when one of them is missing or not for the caller
     */
    @RolesAllowed({Role.Name.HR_MANAGER, Role.Name.LEADER})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Integer> versions(
            @NotNull OrganisationNumber organisation, @NotNull @Size(max = MOST + 1) List<UUID> wanted) {
        return access.readable(organisation, wanted).stream()
                .map(PositionDraft::version)
                .toList();
    }

    /**
     * Drafts within the units of the caller's mandate.
     *
     * @param except those that are open on the board
     * @param search words of the title; may be null: any
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OtherDrafts others(
            @NotNull OrganisationNumber organisation, @NotNull List<UUID> except, @Nullable String search) {
        return positions.others(organisation, access.composableUnits(organisation), except, search);
    }
}
