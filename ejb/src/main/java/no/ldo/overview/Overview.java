package no.ldo.overview;

import java.io.Serializable;
import java.util.List;
import no.ldo.inclusion.InclusionFigures;
import org.jspecify.annotations.Nullable;

/**
 * What a person meets first.
 *
 * @param awaiting the most urgent first; empty when nothing awaits
 * @param target this year's figures of the organisation, for those who follow its target; null for all others
 */
public record Overview(List<Awaiting> awaiting, @Nullable InclusionFigures target) implements Serializable {
    public Overview {
        awaiting = List.copyOf(awaiting);
    }
}
