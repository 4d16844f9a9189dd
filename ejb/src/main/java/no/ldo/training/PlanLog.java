package no.ldo.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.Ids;
import no.ldo.shared.TimeSource;

/** Writes what the caller does into the plan's history, and tells it to the rest of the portal. */
@ApplicationScoped
class PlanLog {
    private PlanRepository plans;
    private Caller caller;
    private TimeSource time;
    private Event<DomainEvent> events;

    protected PlanLog() {}

    @Inject
    PlanLog(PlanRepository plans, Caller caller, TimeSource time, Event<DomainEvent> events) {
        this.plans = plans;
        this.caller = caller;
        this.time = time;
        this.events = events;
    }

    UUID self() {
        return caller.accountId();
    }

    Instant now() {
        return time.now();
    }

    void note(TrainingPlan plan, EntryKind kind, Role party, String words) {
        plans.add(new PlanEntry(Ids.next(), visit(plan.id()), kind, party, words));
    }

    PlanVisit visit(UUID plan) {
        return new PlanVisit(plan, self(), now());
    }

    void tell(TrainingPlan plan, PlanChanged.Kind kind, Role party) {
        events.fire(new PlanChanged(plan.organisation(), plan.id(), kind, party));
    }

    void tell(PlanHead plan, PlanChanged.Kind kind, Role party) {
        events.fire(new PlanChanged(plan.organisation(), plan.id(), kind, party));
    }
}
