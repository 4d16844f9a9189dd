package no.ldo.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ldo.training.PlanState;
import org.junit.jupiter.api.Test;

class CompanyCaseTest {
    @Test
    void plans_of_which_nothing_is_left_are_apart_from_the_others() {
        FollowedPlan running = in(PlanState.RUNNING, true);
        FollowedPlan draft = in(PlanState.DRAFT, true);
        FollowedPlan lately = in(PlanState.ENDED, true);
        FollowedPlan ended = in(PlanState.ENDED, false);

        CompanyCase company = new CompanyCase(null, List.of(), List.of(ended, running, draft, lately));

        assertThat(company.running()).containsExactly(running, draft, lately);
        assertThat(company.ended()).containsExactly(ended);
    }

    private static FollowedPlan in(PlanState state, boolean followed) {
        return new FollowedPlan(null, state, null, null, followed, false);
    }
}
