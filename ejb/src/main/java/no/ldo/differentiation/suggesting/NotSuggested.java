package no.ldo.differentiation.suggesting;

import java.io.Serializable;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.optimiser.NotChosen;
import no.ldo.differentiation.position.PositionDraft;
import org.jspecify.annotations.Nullable;

/**
 * A task that is not suggested for a position, and why.
 *
 * @param by the position that takes it in the suggestion, or null
 * @param exchanged name of the suggested task that it would replace, or null
 */
public record NotSuggested(
        PooledTask task,
        NotChosen why,
        @Nullable PositionDraft by,
        @Nullable String exchanged) implements Serializable {}
