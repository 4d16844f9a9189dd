package no.ldo.training;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * Open a plan for an approved version of a position.
 *
 * @param id made by the form: the same form sent twice opens one plan
 * @param participant login name of the participant
 * @param workplaceMentor login name of the workplace mentor, or empty for later
 */
public record OpenPlan(
        @NotNull UUID id,
        @NotNull OrganisationNumber organisation,
        @NotNull UUID position,
        @Min(1) int positionVersion,
        @Told @Size(max = 254) String participant,
        @Nullable @Size(max = 254) String workplaceMentor)
        implements Serializable {}
