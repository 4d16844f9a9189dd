package no.ldo.mentoring;

import java.io.Serializable;
import java.util.List;
import no.ldo.training.PlanHead;
import no.ldo.training.PlanState;

/** A meeting with the plan that it is about and the meetings before it, the latest first. */
public record MeetingDetails(MeetingRow meeting, PlanHead plan, PlanState state, List<MeetingRow> all)
        implements Serializable {
    public MeetingDetails {
        all = List.copyOf(all);
    }

    /** Those that were held. */
    public List<MeetingRow> held() {
        return all.stream().filter(row -> row.heldOn() != null).toList();
    }
}
