package no.ldo.differentiation.advertising;

import java.io.Serializable;
import java.util.List;

/**
 * One demand of an advert and what the tasks say to it.
 *
 * @param key what kind of demand it is
 * @param phrase the words of the advert
 * @param verdict whether a task needs it
 * @param tasks names of the tasks that need it
 * @param kinder another wording, in function instead of traits; empty when it is best left out
 */
public record CheckedRequirement(String key, String phrase, Verdict verdict, List<String> tasks, String kinder)
        implements Serializable {
    public CheckedRequirement {
        tasks = List.copyOf(tasks);
    }

    /** The tasks that need it, as they stand in a sentence. */
    public String told() {
        return String.join(", ", tasks);
    }

    /** Whether a task needs what the advert asks for. */
    public enum Verdict {
        NEEDED,
        A_LITTLE,
        NOT_NEEDED
    }
}
