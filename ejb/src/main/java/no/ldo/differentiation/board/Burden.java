package no.ldo.differentiation.board;

import java.io.Serializable;
import java.util.List;

/**
 * What a position lays on others, in minutes a week.
 *
 * @param added in all: the workplace mentor, supervision and hand-over talk
 * @param hidden units that get more work than they are freed of
 */
public record Burden(int added, List<HiddenWork> hidden) implements Serializable {
    /** Nothing, or not reckoned yet. */
    public static final Burden NONE = new Burden(0, List.of());

    public Burden {
        hidden = List.copyOf(hidden);
    }
}
