package no.ldo.inclusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** The sums of every unit with everything below it, and which of them are kept back. */
final class UnitTree {
    private final Map<@Nullable UnitId, List<UnitRow>> children = new HashMap<>();
    private final Map<UnitId, Sums> own = new HashMap<>();
    private final Map<@Nullable UnitId, Sums> whole = new HashMap<>();
    private final KeptBack keptBack;

    /** @param units every unit of the organisation by id, in the order in which they are shown */
    UnitTree(Map<UnitId, UnitRow> units, List<UnitSums> sums) {
        units.values()
                .forEach(unit -> children.computeIfAbsent(unit.parent(), above -> new ArrayList<>())
                        .add(unit));
        sums.forEach(one -> own.merge(one.unit(), one.sums(), Sums::plus));
        add(null, Sums.NONE);
        keptBack = new KeptBack(this);
    }

    private Sums add(@Nullable UnitId unit, Sums itself) {
        Sums sum = itself;
        for (UnitRow child : children(unit)) {
            sum = sum.plus(add(child.id(), own.getOrDefault(child.id(), Sums.NONE)));
        }
        whole.put(unit, sum);
        return sum;
    }

    /** Sums of the unit with everything below it; of the whole organisation when it is null. */
    Sums of(@Nullable UnitId unit) {
        return whole.getOrDefault(unit, Sums.NONE);
    }

    /** Whether the unit's figures are kept back, because a difference would tell about a group of 1–4 hires. */
    boolean isKeptBack(UnitId unit) {
        return keptBack.contains(unit);
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

    /** The units right below the unit; those at the top when it is null. */
    List<UnitRow> children(@Nullable UnitId parent) {
        return children.getOrDefault(parent, List.of());
    }

    /** A unit and how deep it lies; 0 at the top. */
    record Place(UnitRow unit, int depth) {}
}
