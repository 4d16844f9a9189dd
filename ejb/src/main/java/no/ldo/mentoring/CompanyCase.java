package no.ldo.mentoring;

import java.io.Serializable;
import java.util.List;
import no.ldo.organisation.OrganisationRow;

/**
 * A company in a Nav mentor's caseload.
 *
 * @param people who are followed there now: plans that have not ended
 * @param reasons why it needs a call, the most urgent first; empty when it needs none
 */
public record CompanyCase(OrganisationRow company, int people, List<CallReason> reasons, List<FollowedPlan> plans)
        implements Serializable {
    public CompanyCase {
        reasons = List.copyOf(reasons);
        plans = List.copyOf(plans);
    }

    public boolean needsCall() {
        return !reasons.isEmpty();
    }
}
