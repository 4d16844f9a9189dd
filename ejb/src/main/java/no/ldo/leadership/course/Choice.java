package no.ldo.leadership.course;

import java.io.Serializable;
import java.util.List;

/** One way to act in a scenario, with what it does to each dimension. None is marked right or wrong. */
public record Choice(String code, String text, List<Feedback> feedback) implements Serializable {
    public Choice {
        feedback = List.copyOf(feedback);
    }

    /** What it does to one dimension, and why. */
    public record Feedback(Dimension dimension, Effect effect, String text) implements Serializable {}
}
