package no.ldo.differentiation.frame;

/** From how far away tasks may come to a position. */
public enum Donors {
    /** The position's unit and what lies below it. */
    OWN_UNIT,
    /** The unit above the position's unit and everything below that one. */
    NEIGHBOURS,
    /** The whole organisation. */
    EVERYWHERE
}
