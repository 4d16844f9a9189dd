package no.ldo.inclusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** The sums of every unit with everything below it. */
final class UnitTree {
    private final Map<UnitId, UnitRow> units;
    private final Map<UnitId, Sums> own = new HashMap<>();
    private final Map<UnitId, Sums> whole = new HashMap<>();

    UnitTree(Map<UnitId, UnitRow> units, List<UnitSums> sums) {
        this.units = units;
        sums.forEach(one -> own.merge(one.unit(), one.sums(), Sums::plus));
        units.keySet().forEach(unit -> whole.put(unit, sumOf(unit, new HashSet<>())));
    }

    private Sums sumOf(UnitId unit, Set<UnitId> onTheWay) {
        Sums sum = own.getOrDefault(unit, Sums.NONE);
        if (onTheWay.add(unit)) {
            for (UnitRow child : children(unit)) {
                sum = sum.plus(sumOf(child.id(), onTheWay));
            }
        }
        return sum;
    }

    /** Sums of the unit with everything below it. */
    Sums of(UnitId unit) {
        return whole.getOrDefault(unit, Sums.NONE);
    }

    /** Whether another child of the same parent has 1–4 hires, so that a difference would reveal it. */
    boolean isBesideSmall(UnitId unit) {
        UnitId parent = units.get(unit).parent();
        return children(parent).stream()
                .filter(sibling -> !sibling.id().equals(unit))
                .anyMatch(sibling -> FigureRules.isSmall(of(sibling.id()).hires()));
    }

    /** The units in the order of a tree: each followed by its children, with its depth. */
    List<Place> inOrder() {
        List<Place> places = new ArrayList<>();
        walk(null, 0, places);
        return places;
    }

    private void walk(@Nullable UnitId parent, int depth, List<Place> places) {
        for (UnitRow child : children(parent)) {
            places.add(new Place(child, depth));
            walk(child.id(), depth + 1, places);
        }
    }

    private List<UnitRow> children(@Nullable UnitId parent) {
        return units.values().stream()
                .filter(unit -> Objects.equals(unit.parent(), parent))
                .toList();
    }

    /** A unit and how deep it lies; 0 at the top. */
    record Place(UnitRow unit, int depth) {}
}
