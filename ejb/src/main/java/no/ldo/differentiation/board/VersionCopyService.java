package no.ldo.differentiation.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import no.ldo.differentiation.position.ApprovedPositions;
import no.ldo.differentiation.position.ApprovedVersion;
import no.ldo.differentiation.position.JobsBehind;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.differentiation.position.PositionService;
import no.ldo.differentiation.position.SavePosition;
import no.ldo.identity.Role;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;

/** New positions from approved versions, for HR managers. */
@Stateless
public class VersionCopyService {
    private PositionService positions;
    private ApprovedPositions approved;
    private BoardAccess access;
    private VersionCopier copier;
    private JobsBehind jobsBehind;

    public VersionCopyService() {}

    @Inject
    VersionCopyService(
            PositionService positions,
            ApprovedPositions approved,
            BoardAccess access,
            VersionCopier copier,
            JobsBehind jobsBehind) {
        this.positions = positions;
        this.approved = approved;
        this.access = access;
        this.copier = copier;
        this.jobsBehind = jobsBehind;
    }

    /**
     * Begins a new position as a draft with what an approved version says, and takes the shares that are free. What
     * could not be taken as it stood is told by name; full time that is shorter than any job's is that of the shortest. The
     * same sent twice is one position.
     *
     * @throws NotVisible when the version, the unit or the position is missing or not for the caller
     * @throws EditConflict when the id of the new position is known with another content
     */
    @RolesAllowed(Role.Name.HR_MANAGER)
    public CopiedPosition copy(@NotNull OrganisationNumber organisation, @NotNull @Valid CopyVersion command) {
        access.readable(organisation, command.position());
        ApprovedVersion version = approved.version(organisation, command.position(), command.number())
                .orElseThrow(NotVisible::told);
        positions.create(
                organisation,
                command.id(),
                new SavePosition(
                        command.title(),
                        command.unit(),
                        version.purpose(),
                        Math.max(version.row().fullTimeMinutes(), jobsBehind.shortestFullTime(organisation, null)),
                        version.mentorMinutes(),
                        0));
        PositionDraft made = access.composable(organisation, command.id());
        return new CopiedPosition(command.id(), copier.copy(made, version.lines()));
    }
}
