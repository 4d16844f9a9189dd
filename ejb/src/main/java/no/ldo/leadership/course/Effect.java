package no.ldo.leadership.course;

/** What a choice in a scenario does to one dimension. Shown as a word, never as points. */
public enum Effect {
    BUILDS,
    PARTLY,
    BREAKS
}
