package no.ldo.leadership.course;

import java.io.Serializable;

/** A run of text in one style. */
public record Inline(String text, Style style) implements Serializable {
    /** How it is written. */
    public enum Style {
        PLAIN,
        STRONG,
        EMPHASIS
    }
}
