package no.ldo.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.organisation.UnitReach;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;

/** Finds plans for callers who are a party to them; to everybody else they are missing. */
@ApplicationScoped
class PlanAccess {
    private PlanRepository plans;
    private Caller caller;
    private UnitReach reach;

    protected PlanAccess() {}

    @Inject
    PlanAccess(PlanRepository plans, Caller caller, UnitReach reach) {
        this.plans = plans;
        this.caller = caller;
        this.reach = reach;
    }

    /** The plan for a caller who meets it in one of these roles; with no role named: in any. */
    PlanHead visible(UUID plan, Role... as) {
        PlanHead head = plans.head(plan).orElseThrow(() -> caller.refuseAsMissing(null, plan));
        Set<Role> met = parties(head);
        boolean seen = as.length == 0 ? !met.isEmpty() : List.of(as).stream().anyMatch(met::contains);
        if (!seen) {
            throw caller.refuseAsMissing(head.organisation(), plan);
        }
        return head;
    }

    /** The plan for changing it, locked in the database until the end of the transaction. */
    TrainingPlan changeable(UUID plan, Role... as) {
        visible(plan, as);
        return plans.lock(plan).orElseThrow(() -> caller.refuseAsMissing(null, plan));
    }

    /** The roles in which the caller is a party to this plan. */
    Set<Role> parties(PlanHead head) {
        Set<Role> met = EnumSet.noneOf(Role.class);
        UUID self = caller.accountId();
        if (head.participant().accountId().equals(self)
                && caller.subjects(Role.PARTICIPANT).contains(head.id())) {
            met.add(Role.PARTICIPANT);
        }
        if (head.workplaceMentor() != null
                && head.workplaceMentor().accountId().equals(self)
                && caller.subjects(Role.WORKPLACE_MENTOR).contains(head.id())) {
            met.add(Role.WORKPLACE_MENTOR);
        }
        if (met.contains(Role.PARTICIPANT)) {
            return met;
        }
        if (caller.may(head.organisation(), Role.NAV_MENTOR)) {
            met.add(Role.NAV_MENTOR);
        }
        if (caller.may(head.organisation(), Role.LEADER)
                && reach.covers(head.organisation(), head.unit(), Role.LEADER)) {
            met.add(Role.LEADER);
        }
        return met;
    }

    /** Which plans the caller's list shows, and which of them may be opened; the names of those, and no other, are searched. */
    Listed listed(OrganisationNumber organisation) {
        caller.requireVisible(organisation);
        Optional<Set<UnitId>> led =
                caller.may(organisation, Role.LEADER) ? reach.of(organisation, Role.LEADER) : Optional.of(Set.of());
        boolean all = led.isEmpty() || caller.may(organisation, Role.NAV_MENTOR);
        Set<UUID> single = new HashSet<>(caller.subjects(Role.WORKPLACE_MENTOR));
        single.addAll(caller.subjects(Role.PARTICIPANT));
        Set<UnitId> open = led.orElse(Set.of());
        Optional<Set<UnitId>> counted = caller.may(organisation, Role.HR_MANAGER)
                ? reach.of(organisation, Role.HR_MANAGER)
                : Optional.of(Set.of());
        Set<UnitId> shown = new HashSet<>(open);
        shown.addAll(counted.orElse(Set.of()));
        return new Listed(
                new PlanRepository.Selection(organisation, all || counted.isEmpty(), shown, single, all, open),
                all,
                open,
                single);
    }

    /**
     * What a list holds, and how much of it the caller may open.
     *
     * @param all whether every plan may be opened, else those of {@code units} and {@code plans}
     */
    record Listed(PlanRepository.Selection selection, boolean all, Set<UnitId> units, Set<UUID> plans) {
        boolean opens(PlanHead head) {
            return all || units.contains(head.unit()) || plans.contains(head.id());
        }
    }
}
