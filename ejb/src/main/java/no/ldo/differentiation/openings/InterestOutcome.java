package no.ldo.differentiation.openings;

/** What became of an interest; either side says it. */
public enum InterestOutcome {
    TRAINING_PLAN,
    VISIT,
    NOT_NOW,
    FILLED_OTHERWISE,
    WITHDRAWN
}
