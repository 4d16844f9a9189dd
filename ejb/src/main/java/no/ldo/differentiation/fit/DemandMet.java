package no.ldo.differentiation.fit;

import java.io.Serializable;
import java.util.List;
import no.ldo.differentiation.jobs.Demand;
import org.jspecify.annotations.Nullable;

/**
 * How much of one demand the position asks.
 *
 * @param asked the highest of its tasks, 1–4
 * @param limit the most that the person manages, 0–4; null where there is no frame
 * @param by names of the tasks that ask so much; where a limit is passed, of all that pass it
 */
public record DemandMet(Demand demand, int asked, @Nullable Integer limit, List<String> by) implements Serializable {
    public DemandMet {
        by = List.copyOf(by);
    }

    /** Whether it is more than the person manages. */
    public boolean above() {
        return limit != null && asked > limit;
    }
}
