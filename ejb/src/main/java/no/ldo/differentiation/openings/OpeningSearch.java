package no.ldo.differentiation.openings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.jobs.Demands;
import org.jspecify.annotations.Nullable;

/**
 * Which openings somebody looks for, beside the words of the page request.
 *
 * @param place part of the name of the town, the company or the unit; empty for all
 * @param fromMinutes at least so many minutes a week
 * @param toMinutes at most so many
 * @param most the highest demand of each kind that fits, {@link #ANY} where all fit
 * @param trade beginning of a STYRK-08 code; empty for all
 * @param together true for work with colleagues, false for work alone, null for both
 */
public record OpeningSearch(
        @NotNull @Size(max = 100) String place,
        int fromMinutes,
        int toMinutes,
        @NotNull Demands most,
        @NotNull @Size(max = 4) String trade,
        @Nullable Boolean together)
        implements Serializable {
    /** No limit. */
    public static final Demands ANY =
            new Demands(String.valueOf(Demands.LARGEST).repeat(Demand.values().length));

    /** Everything. */
    public static OpeningSearch all() {
        return new OpeningSearch("", 0, Integer.MAX_VALUE, ANY, "", null);
    }
}
