package no.ldo.training;

/** What an entry in a plan's history is. */
public enum EntryKind {
    OPENED,
    COMMENT,
    APPROVED,
    APPROVED_ON_BEHALF,
    TAKEN_BACK,
    TAKEN_BACK_ALL,
    STEP_CONFIRMED,
    PARTICIPANT_CHANGED
}
