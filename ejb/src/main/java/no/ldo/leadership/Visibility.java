package no.ldo.leadership;

/** Who may read an answer. */
public enum Visibility {
    /** Only the one who wrote it. */
    PRIVATE,
    /** Also the Nav mentors of the company. */
    MENTOR
}
