package no.ldo.mentoring;

import java.util.Set;
import no.ldo.identity.RoleHolder;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is Nav mentor of a company, or of a part of it.
 *
 * @param units those it is limited to; null for the whole company
 */
record MentorMandate(RoleHolder holder, @Nullable Set<UnitId> units) {
    OrganisationNumber organisation() {
        return holder.organisation();
    }

    /** Whether the plan is followed through it. */
    boolean covers(FollowedPlan plan) {
        return organisation().equals(plan.plan().organisation())
                && (units == null || units.contains(plan.plan().unit()));
    }
}
