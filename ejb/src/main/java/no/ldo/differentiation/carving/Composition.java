package no.ldo.differentiation.carving;

import java.util.List;

/** A solution: the positions that are filled, by rising number. A position that is not named stays empty. */
public record Composition(List<FilledPosition> positions) {
    /** Nothing is moved; allowed for every problem without locks and worth 0 points. */
    public static final Composition EMPTY = new Composition(List.of());

    public Composition {
        positions = List.copyOf(positions);
    }
}
