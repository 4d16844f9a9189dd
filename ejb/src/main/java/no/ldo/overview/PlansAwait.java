package no.ldo.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.overview.Awaiting.Kind;
import no.ldo.shared.OrganisationNumber;
import no.ldo.training.PlanService;
import no.ldo.training.PlanStanding;

/** Training plans of those who work at the company. A Nav mentor's come with the company to call, see {@link CallsAwait}. */
@ApplicationScoped
class PlansAwait implements AwaitingSource {
    private static final int MOST = 5;

    private PlanService plans;
    private Caller caller;

    protected PlansAwait() {}

    @Inject
    PlansAwait(PlanService plans, Caller caller) {
        this.plans = plans;
        this.caller = caller;
    }

    @Override
    public List<Awaiting> awaiting(OrganisationNumber organisation, String language) {
        boolean party = caller.may(organisation, Role.LEADER)
                || !caller.subjects(Role.WORKPLACE_MENTOR).isEmpty()
                || !caller.subjects(Role.PARTICIPANT).isEmpty();
        if (!party) {
            return List.of();
        }
        return plans.current(organisation).stream()
                .map(plan -> Awaiting.plan(kind(plan), organisation, plan))
                .sorted(Comparator.comparing(Awaiting::kind))
                .limit(MOST)
                .toList();
    }

    /** A draft is nobody's to approve: it may lack anything, until a party has approved it and thereby found it whole. */
    static Kind kind(PlanStanding plan) {
        return switch (plan.state()) {
            case DRAFT -> plan.acts().edit() ? Kind.PLAN_TO_WRITE : Kind.PLAN_BEING_WRITTEN;
            case AWAITING_PARTIES, AWAITING_NAV -> toApprove(plan);
            case READY -> Kind.PLAN_AHEAD;
            case RUNNING, ENDED -> Kind.PLAN_RUNNING;
        };
    }

    private static Kind toApprove(PlanStanding plan) {
        return plan.acts().approve() ? Kind.PLAN_TO_APPROVE : Kind.PLAN_AWAITS_OTHERS;
    }
}
