package no.ldo.differentiation.optimiser;

import java.util.List;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.Pin;

/**
 * What to solve. Problem and pins have been checked before.
 *
 * @param timeLimitSeconds 1–300
 * @param seed the same seed gives the same answer whenever the outcome says that it is reproducible
 * @param locked shares that stand
 * @param excluded shares that are not wanted
 */
public record CarvingRequest(
        CarvingProblem problem, int timeLimitSeconds, long seed, List<Pin> locked, List<Pin> excluded) {
    public CarvingRequest {
        locked = List.copyOf(locked);
        excluded = List.copyOf(excluded);
    }
}
