package no.ldo.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.ldo.identity.Role;
import no.ldo.overview.Awaiting.Kind;
import no.ldo.training.PlanActs;
import no.ldo.training.PlanApprovals;
import no.ldo.training.PlanStanding;
import no.ldo.training.PlanState;
import org.junit.jupiter.api.Test;

class PlansAwaitTest {
    private static final Instant ONCE = Instant.EPOCH;
    private static final PlanApprovals NOBODY = new PlanApprovals(null, null, null);
    private static final PlanApprovals LEADER = new PlanApprovals(null, ONCE, null);
    private static final PlanApprovals PARTICIPANT = new PlanApprovals(ONCE, null, null);

    @Test
    void a_draft_is_the_leader_s_to_write_and_everybody_else_s_to_read() {
        assertThat(kind(PlanState.DRAFT, NOBODY, Role.LEADER)).isEqualTo(Kind.PLAN_TO_WRITE);
        assertThat(kind(PlanState.DRAFT, NOBODY, Role.PARTICIPANT)).isEqualTo(Kind.PLAN_BEING_WRITTEN);
        assertThat(kind(PlanState.DRAFT, NOBODY, Role.WORKPLACE_MENTOR)).isEqualTo(Kind.PLAN_BEING_WRITTEN);
    }

    @Test
    void what_one_party_has_approved_and_found_whole_the_other_may_approve() {
        assertThat(kind(PlanState.AWAITING_PARTIES, LEADER, Role.PARTICIPANT)).isEqualTo(Kind.PLAN_TO_APPROVE);
        assertThat(kind(PlanState.AWAITING_PARTIES, PARTICIPANT, Role.LEADER)).isEqualTo(Kind.PLAN_TO_APPROVE);
        assertThat(kind(PlanState.AWAITING_PARTIES, PARTICIPANT, Role.PARTICIPANT))
                .isEqualTo(Kind.PLAN_AWAITS_OTHERS);
    }

    private static Kind kind(PlanState state, PlanApprovals approvals, Role as) {
        PlanActs acts = new PlanActs(Set.of(as), approvals);
        return PlansAwait.kind(new PlanStanding(new UUID(1, 1), "Kjøkkenhjelp", state, null, acts));
    }
}
