package no.ldo.differentiation.jobs;

/** What is assumed about the work that a tailored position lays on others, until the planner says otherwise. */
public enum PlanningKind {
    /** Minutes a week of the workplace mentor. */
    MENTOR_MINUTES,
    /** Per cent of the time of supervised tasks that the supervisor is asked for. */
    SUPERVISION_PERCENT,
    /** Minutes a week of hand-over talk per share. */
    HANDOVER_MINUTES,
    /** Minutes a week of supervised work that a unit can attend to, until the unit says otherwise. */
    SUPERVISED_MINUTES
}
