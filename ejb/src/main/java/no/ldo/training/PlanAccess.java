package no.ldo.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
        PlanHead seen = visible(plan, as);
        TrainingPlan locked = plans.lock(plan).orElseThrow(() -> caller.refuseAsMissing(null, plan));
        requireStill(seen, locked, as);
        return locked;
    }

    /** The same for what is said about it: as long as the caller speaks, nobody else becomes its participant. */
    PlanHead held(UUID plan, Role... as) {
        PlanHead seen = visible(plan, as);
        TrainingPlan locked = plans.lock(plan).orElseThrow(() -> caller.refuseAsMissing(null, plan));
        return requireStill(seen, locked, as);
    }

    /** Whoever waited for the lock may be a party no longer when it is there. */
    private PlanHead requireStill(PlanHead seen, TrainingPlan locked, Role... as) {
        boolean same = seen.participant().accountId().equals(locked.participantId())
                && Objects.equals(
                        seen.workplaceMentor() == null
                                ? null
                                : seen.workplaceMentor().accountId(),
                        locked.workplaceMentorId());
        return same ? seen : visible(locked.id(), as);
    }

    /** The roles in which the caller is a party to this plan: its participant in no other, whatever the mandates. */
    Set<Role> parties(PlanHead head) {
        Set<Role> met = EnumSet.noneOf(Role.class);
        UUID self = caller.accountId();
        boolean isParticipant = head.participant().accountId().equals(self);
        if (isParticipant && caller.subjects(Role.PARTICIPANT).contains(head.id())) {
            met.add(Role.PARTICIPANT);
        }
        if (head.workplaceMentor() != null
                && head.workplaceMentor().accountId().equals(self)
                && caller.subjects(Role.WORKPLACE_MENTOR).contains(head.id())) {
            met.add(Role.WORKPLACE_MENTOR);
        }
        if (isParticipant) {
            return met;
        }
        for (Role role : List.of(Role.NAV_MENTOR, Role.LEADER)) {
            if (reach.covers(head.organisation(), head.unit(), role)) {
                met.add(role);
            }
        }
        return met;
    }

    /** Which plans the caller's list shows, and which of them may be opened; the names of those, and no other, are searched. */
    Listed listed(OrganisationNumber organisation) {
        caller.requireVisible(organisation);
        Set<UUID> own = caller.subjects(Role.PARTICIPANT);
        Set<UUID> single = new HashSet<>(caller.subjects(Role.WORKPLACE_MENTOR));
        single.addAll(own);
        Optional<Set<UnitId>> open = reach.of(organisation, Role.LEADER, Role.NAV_MENTOR);
        Optional<Set<UnitId>> shown = reach.of(organisation, Role.LEADER, Role.NAV_MENTOR, Role.HR_MANAGER);
        return new Listed(
                selection(organisation, shown, single, open),
                selection(organisation, open, single, open),
                caller.accountId(),
                own);
    }

    private static PlanRepository.Selection selection(
            OrganisationNumber organisation,
            Optional<Set<UnitId>> units,
            Set<UUID> single,
            Optional<Set<UnitId>> named) {
        return new PlanRepository.Selection(
                organisation, units.isEmpty(), units.orElse(Set.of()), single, named.isEmpty(), named.orElse(Set.of()));
    }

    /**
     * What a list holds, and how much of it the caller may open.
     *
     * @param selection what is listed
     * @param opened what may be opened, a part of it
     * @param self who asks
     * @param own plans in which the caller is the participant
     */
    record Listed(PlanRepository.Selection selection, PlanRepository.Selection opened, UUID self, Set<UUID> own) {
        /** Whether the caller is its participant, and meets it on the page for participants. */
        boolean isOwn(PlanHead head) {
            return own.contains(head.id()) && head.participant().accountId().equals(self);
        }

        boolean opens(PlanHead head) {
            return head.participant().accountId().equals(self)
                    ? own.contains(head.id())
                    : opened.everywhere()
                            || opened.units().contains(head.unit())
                            || opened.plans().contains(head.id());
        }
    }
}
