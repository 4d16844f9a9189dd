package no.ldo.audit;

/** What a line of the access log tells. */
public enum AccessKind {
    /** Personal data were handed out. */
    READ,
    /** Somebody asked for what they may not have. */
    REFUSED
}
