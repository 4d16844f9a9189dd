package no.ldo.leadership.course;

/** What a step asks of the person, and by that what evidence finishes it. */
public enum StepKind {
    /** Only read: has no evidence, is never mandatory and never finished. */
    READ,
    /** Questions for own thoughts: finished when every question has an answer. */
    REFLECT,
    /** A knowledge check: finished when every question is passed. */
    QUIZ,
    /** A situation to choose in: finished by a choice and a sentence of one's own. */
    SCENARIO,
    /** Something to do, noted in fields: finished when every field is filled in. */
    EXERCISE,
    /** What the rest of the work starts from: finished when every field is filled in. */
    ARTEFACT;

    /** Whether the step takes texts that belong to the person alone until they are shared. */
    public boolean isPrivate() {
        return this == REFLECT || this == SCENARIO || this == EXERCISE;
    }
}
