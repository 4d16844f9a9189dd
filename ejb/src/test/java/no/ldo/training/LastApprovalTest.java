package no.ldo.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import no.ldo.identity.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Only the approval that locks the plan asks first. */
class LastApprovalTest {
    private static final Instant DONE = Instant.EPOCH;

    @Test
    void the_nav_mentor_s_approval_locks() {
        assertThat(acts(Role.NAV_MENTOR, DONE, DONE).approvalLocks()).isTrue();
        assertThat(acts(Role.NAV_MENTOR, DONE, null).approvalLocks()).isFalse();
    }

    @Test
    void that_of_the_others_does_not() {
        assertThat(acts(Role.LEADER, DONE, null).approvalLocks()).isFalse();
        assertThat(acts(Role.PARTICIPANT, null, DONE).approvalLocks()).isFalse();
    }

    private static PlanActs acts(Role as, @Nullable Instant participant, @Nullable Instant leader) {
        return new PlanActs(Set.of(as), new PlanApprovals(participant, leader, null));
    }
}
