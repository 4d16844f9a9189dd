package no.ldo.differentiation.jobs;

import java.util.Set;
import java.util.UUID;
import no.ldo.shared.UnitId;

/**
 * A job to which a file may add tasks.
 *
 * @param tasks how many it holds
 * @param names of its tasks in small letters
 */
public record KnownJob(UUID id, String title, UnitId unit, int tasks, Set<String> names) {
    public KnownJob {
        names = Set.copyOf(names);
    }
}
