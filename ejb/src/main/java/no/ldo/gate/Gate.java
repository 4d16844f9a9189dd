package no.ldo.gate;

/** The three checks on the way from leader to job. */
public enum Gate {
    /** Before a position is published: the leader has done modules 1–5. */
    A,
    /** Before a start is confirmed: modules 6–7 and the preparation of the staff. */
    B,
    /** Before a plan ends in a job: module 10 and a transition plan with an owner. */
    C
}
