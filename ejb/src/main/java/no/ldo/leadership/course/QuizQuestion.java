package no.ldo.leadership.course;

import java.io.Serializable;
import java.util.List;

/** A question of a knowledge check with its alternatives, just one of them right. */
public record QuizQuestion(String code, String text, List<Alternative> alternatives) implements Serializable {
    public QuizQuestion {
        alternatives = List.copyOf(alternatives);
    }

    /** One answer with its explanation, which is shown whether it is right or not. */
    public record Alternative(String text, String explanation, boolean right) implements Serializable {}
}
