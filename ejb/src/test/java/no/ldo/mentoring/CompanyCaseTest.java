package no.ldo.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ldo.training.PlanState;
import org.junit.jupiter.api.Test;

class CompanyCaseTest {
    @Test
    void plans_that_have_ended_are_apart_from_the_others() {
        FollowedPlan running = in(PlanState.RUNNING);
        FollowedPlan draft = in(PlanState.DRAFT);
        FollowedPlan ended = in(PlanState.ENDED);

        CompanyCase company = new CompanyCase(null, 2, List.of(), List.of(ended, running, draft));

        assertThat(company.running()).containsExactly(running, draft);
        assertThat(company.ended()).containsExactly(ended);
    }

    private static FollowedPlan in(PlanState state) {
        return new FollowedPlan(null, state, null, null, false);
    }
}
