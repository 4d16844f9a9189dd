package no.ldo.mentoring;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import no.ldo.organisation.OrganisationRow;
import no.ldo.training.PlanState;

/**
 * A company in a Nav mentor's caseload.
 *
 * @param reasons why it needs a call, the most urgent first; empty when it needs none
 */
public record CompanyCase(OrganisationRow company, List<CallReason> reasons, List<FollowedPlan> plans)
        implements Serializable {
    public CompanyCase {
        reasons = List.copyOf(reasons);
        plans = List.copyOf(plans);
    }

    /** How many people are followed there now. */
    public int people() {
        return people(plans.stream());
    }

    /** How many people the plans that are followed are for: somebody with two plans, here or in two companies, is one person. */
    static int people(Stream<FollowedPlan> plans) {
        return (int) plans.filter(FollowedPlan::followed)
                .map(one -> one.plan().participant().accountId())
                .distinct()
                .count();
    }

    /** Plans that have not ended, and those whose people are followed still. */
    public List<FollowedPlan> running() {
        return plans.stream().filter(plan -> !isOver(plan)).toList();
    }

    /** Plans of which nothing is left to do. */
    public List<FollowedPlan> ended() {
        return plans.stream().filter(CompanyCase::isOver).toList();
    }

    private static boolean isOver(FollowedPlan plan) {
        return plan.state() == PlanState.ENDED && !plan.followed();
    }

    public boolean needsCall() {
        return !reasons.isEmpty();
    }
}
