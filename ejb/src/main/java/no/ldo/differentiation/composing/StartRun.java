package no.ldo.differentiation.composing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import no.ldo.differentiation.optimiser.CarvingRequest;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a run.
 *
 * @param organisation for whom; null for the only one for which the caller is HR manager
 * @param once null when the same request sent twice makes two runs
 */
public record StartRun(
        @Nullable OrganisationNumber organisation,
        @NotNull CarvingRequest request,
        @Nullable @Valid SentOnce once) {
    /** No run searches longer. */
    public static final int LONGEST_SECONDS = 300;
}
