package no.ldo.training;

import java.util.Set;

/** What an entry in a plan's history is. */
public enum EntryKind {
    OPENED,
    COMMENT,
    APPROVED,
    APPROVED_ON_BEHALF,
    TAKEN_BACK,
    TAKEN_BACK_ALL,
    STEP_CONFIRMED,
    PARTICIPANT_CHANGED;

    /** What a party's approval is told by. */
    static final Set<EntryKind> APPROVALS = Set.of(APPROVED, APPROVED_ON_BEHALF);
}
