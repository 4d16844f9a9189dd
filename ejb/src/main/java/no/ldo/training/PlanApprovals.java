package no.ldo.training;

import java.io.Serializable;
import java.time.Instant;
import java.util.stream.Stream;
import no.ldo.identity.Role;
import org.jspecify.annotations.Nullable;

/** When each party approved the revision that stands, or null. */
public record PlanApprovals(
        @Nullable Instant participant,
        @Nullable Instant leader,
        @Nullable Instant nav) implements Serializable {
    /** The Nav mentor's approval, which comes last, locks the plan. */
    public boolean locked() {
        return nav != null;
    }

    /** Whether anybody has approved. */
    public boolean any() {
        return Stream.of(participant, leader, nav).anyMatch(moment -> moment != null);
    }

    /** Whether the Nav mentor is the only one missing. */
    public boolean awaitNav() {
        return participant != null && leader != null && nav == null;
    }

    /** When this party approved, or null. */
    public @Nullable Instant of(Role party) {
        return switch (party) {
            case PARTICIPANT -> participant;
            case LEADER -> leader;
            case NAV_MENTOR -> nav;
            default -> null;
        };
    }
}
