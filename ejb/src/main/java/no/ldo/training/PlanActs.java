package no.ldo.training;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import no.ldo.identity.Role;

/**
 * What the caller may do with a plan as it stands now; pages show the buttons accordingly. The services decide anew.
 *
 * @param as the roles in which the caller is a party to the plan
 */
public record PlanActs(Set<Role> as, PlanApprovals approvals) implements Serializable {
    /** Whether this party's approval may be given by the caller. */
    private boolean approves(Role party) {
        return as.contains(party) && approvals.of(party) == null && !approvals.locked();
    }

    public boolean edit() {
        return as.contains(Role.LEADER) && !approvals.any();
    }

    /** The party as which the caller may approve now; at most one is shown at a time. */
    public Set<Role> approveAs() {
        Set<Role> now = EnumSet.noneOf(Role.class);
        for (Role party : EnumSet.of(Role.PARTICIPANT, Role.LEADER)) {
            if (approves(party)) {
                now.add(party);
            }
        }
        if (approves(Role.NAV_MENTOR) && approvals.awaitNav()) {
            now.add(Role.NAV_MENTOR);
        }
        return now;
    }

    public boolean approve() {
        return !approveAs().isEmpty();
    }

    /** Whether the approval that the caller may give now is the last one, which locks the plan for good. */
    public boolean approvalLocks() {
        return approveAs().equals(Set.of(Role.NAV_MENTOR));
    }

    public boolean onBehalf() {
        return as.contains(Role.LEADER) && approvals.participant() == null && !approvals.locked();
    }

    /** Own approval, before the lock. */
    public boolean takeBack() {
        return !approvals.locked()
                && ((as.contains(Role.PARTICIPANT) && approvals.participant() != null)
                        || (as.contains(Role.LEADER) && approvals.leader() != null));
    }

    /** All approvals, so that the leader can write again. */
    public boolean takeBackAll() {
        return as.contains(Role.LEADER) && approvals.any() && !approvals.locked();
    }

    public boolean confirmSteps() {
        return as.contains(Role.WORKPLACE_MENTOR) && approvals.locked();
    }
}
