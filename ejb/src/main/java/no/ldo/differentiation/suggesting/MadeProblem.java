package no.ldo.differentiation.suggesting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.Pin;

/**
 * A problem for the optimiser, and what stands at its places.
 *
 * @param positions by place
 * @param tasks by place
 */
record MadeProblem(
        CarvingProblem problem, List<UUID> positions, List<UUID> tasks, List<Pin> locked, List<Pin> excluded) {
    MadeProblem {
        positions = List.copyOf(positions);
        tasks = List.copyOf(tasks);
        locked = List.copyOf(locked);
        excluded = List.copyOf(excluded);
    }

    /** Places by id. */
    static Map<UUID, Integer> places(List<UUID> ids) {
        Map<UUID, Integer> places = new HashMap<>();
        for (int place = 0; place < ids.size(); place++) {
            places.put(ids.get(place), place);
        }
        return places;
    }
}
