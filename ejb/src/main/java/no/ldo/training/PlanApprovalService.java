package no.ldo.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.identity.Role;
import no.ldo.shared.EditConflict;
import no.ldo.shared.RulesViolated;

/**
 * Approvals: participant and leader in any order, then the Nav mentor, with whom the plan is locked. Each names the
 * revision that was read, so that nobody approves what was changed meanwhile. Approving twice is approving once.
 */
@Stateless
public class PlanApprovalService {
    private PlanAccess access;
    private PlanLog log;

    public PlanApprovalService() {}

    @Inject
    PlanApprovalService(PlanAccess access, PlanLog log) {
        this.access = access;
        this.log = log;
    }

    /**
     * Approves as the participant.
     *
     * @throws RulesViolated what a plan must hold and lacks
     * @throws EditConflict when the plan was changed after it was read
     */
    @RolesAllowed(Role.Name.PARTICIPANT)
    public void approveAsParticipant(@NotNull UUID plan, int revision) {
        approve(access.changeable(plan, Role.PARTICIPANT), revision, Role.PARTICIPANT, "");
    }

    /** Approves as the leader; see {@link #approveAsParticipant}. */
    @RolesAllowed(Role.Name.LEADER)
    public void approveAsLeader(@NotNull UUID plan, int revision) {
        approve(access.changeable(plan, Role.LEADER), revision, Role.LEADER, "");
    }

    /** Approves as the Nav mentor and locks the plan. @throws RulesViolated {@code participantAndLeaderApproveFirst} */
    @RolesAllowed(Role.Name.NAV_MENTOR)
    public void approveAsNavMentor(@NotNull UUID plan, int revision) {
        approve(access.changeable(plan, Role.NAV_MENTOR), revision, Role.NAV_MENTOR, "");
    }

    /**
     * The leader approves on the participant's behalf, who has said yes in another way. The reason is part of the history
     * and seen by the participant.
     *
     * @throws RulesViolated {@code onBehalfNeedsAReason}, {@code textsHoldNoNationalIdentityNumber}
     */
    @RolesAllowed(Role.Name.LEADER)
    public void approveOnBehalf(@NotNull UUID plan, int revision, @NotNull @Size(max = 1000) String reason) {
        TrainingPlan found = access.changeable(plan, Role.LEADER);
        RulesViolated.throwIfAny(
                PlanRules.onBehalfNeedsAReason(reason),
                PlanRules.textsHoldNoNationalIdentityNumber("reason", Stream.of(reason)));
        approve(found, revision, Role.PARTICIPANT, reason);
    }

    /** Takes back the participant's own approval. @throws RulesViolated {@code aLockedPlanStands} */
    @RolesAllowed(Role.Name.PARTICIPANT)
    public void takeBackAsParticipant(@NotNull UUID plan) {
        takeBack(access.changeable(plan, Role.PARTICIPANT), Role.PARTICIPANT);
    }

    /** Takes back the leader's approval. @throws RulesViolated {@code aLockedPlanStands} */
    @RolesAllowed(Role.Name.LEADER)
    public void takeBackAsLeader(@NotNull UUID plan) {
        takeBack(access.changeable(plan, Role.LEADER), Role.LEADER);
    }

    /** Sets aside all approvals so that the leader can write again; told in the history. @throws RulesViolated {@code aLockedPlanStands} */
    @RolesAllowed(Role.Name.LEADER)
    public void takeBackAll(@NotNull UUID plan) {
        TrainingPlan found = access.changeable(plan, Role.LEADER);
        RulesViolated.throwIfAny(PlanRules.aLockedPlanStands(found.approvals()));
        if (found.approvals().any()) {
            found.takeBack(Role.PARTICIPANT);
            found.takeBack(Role.LEADER);
            log.note(found, EntryKind.TAKEN_BACK_ALL, Role.LEADER, "");
            log.tell(found, PlanChanged.Kind.ALL_TAKEN_BACK, Role.LEADER);
        }
    }

    private void approve(TrainingPlan plan, int revision, Role party, String reason) {
        if (plan.approvals().of(party) != null) {
            return;
        }
        EditConflict.throwIfStale(revision, plan.revision());
        RulesViolated.throwIfAny(
                PlanRules.aLockedPlanStands(plan.approvals()),
                PlanRules.participantAndLeaderApproveFirst(party, plan.approvals()));
        throwIfIncomplete(plan);
        plan.approve(party, log.now());
        boolean represented = !reason.isEmpty();
        log.note(plan, represented ? EntryKind.APPROVED_ON_BEHALF : EntryKind.APPROVED, party, reason);
        log.tell(plan, represented ? PlanChanged.Kind.APPROVED_ON_BEHALF : PlanChanged.Kind.APPROVED, party);
        if (plan.approvals().locked()) {
            log.tell(plan, PlanChanged.Kind.LOCKED, party);
        }
    }

    private void takeBack(TrainingPlan plan, Role party) {
        RulesViolated.throwIfAny(PlanRules.aLockedPlanStands(plan.approvals()));
        if (plan.approvals().of(party) != null) {
            plan.takeBack(party);
            log.note(plan, EntryKind.TAKEN_BACK, party, "");
            log.tell(plan, PlanChanged.Kind.TAKEN_BACK, party);
        }
    }

    /** The final check is strict, and tells everything that is missing at once. */
    private static void throwIfIncomplete(TrainingPlan plan) {
        RulesViolated.throwIfAny(PlanRules.missing(plan.content(), plan.workplaceMentorId()));
    }
}
