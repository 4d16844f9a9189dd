package no.ldo.differentiation.position;

/** Where a tailored position stands. */
public enum PositionStatus {
    DRAFT,
    APPROVED,
    PUBLISHED,
    SHOWN
}
