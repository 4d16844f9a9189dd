package no.ldo.differentiation.proposals;

/**
 * A part of the smoothed advert that tells one task.
 *
 * @param form how it is told
 */
record Span(int start, int end, Form form) {
    /** How a task is told: {@code vaske gulv}, {@code vasker gulv}, {@code vask av gulv}. */
    enum Form {
        INFINITIVE,
        PRESENT,
        NOUN
    }
}
