package no.ldo.leadership.course;

/** The three sides of the sense of coherence (Antonovsky). */
public enum Dimension {
    /** Comprehensible (begripelig). */
    B,
    /** Manageable (håndterbar). */
    H,
    /** Meaningful (meningsfull). */
    M
}
