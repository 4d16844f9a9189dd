package no.ldo.mentoring;

import java.io.Serializable;
import java.util.List;
import no.ldo.training.PlanHead;
import no.ldo.training.PlanState;
import org.jspecify.annotations.Nullable;

/**
 * The meetings about a plan.
 *
 * @param meeting the planned one, or null when none is planned
 * @param all planned and held, the latest first
 */
public record MeetingDetails(@Nullable MeetingRow meeting, PlanHead plan, PlanState state, List<MeetingRow> all)
        implements Serializable {
    public MeetingDetails {
        all = List.copyOf(all);
    }

    /** Those that were held. */
    public List<MeetingRow> held() {
        return all.stream().filter(row -> row.heldOn() != null).toList();
    }
}
