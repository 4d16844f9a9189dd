package no.ldo.web.organisation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * One unit in the tree as a line: each unit stands right below the one that it belongs to.
 *
 * @param depth 0 at the top
 * @param parentName name of the unit above, or null at the top
 */
public record UnitLine(
        UUID id,
        String code,
        String name,
        int depth,
        @Nullable String parentName) implements Serializable {
    private static final int DEEPEST_SHOWN = 5;

    /** The tree from top to bottom; units of the same parent keep their order. */
    static List<UnitLine> tree(List<UnitRow> units) {
        Map<@Nullable UnitId, List<UnitRow>> below = new HashMap<>();
        units.forEach(unit ->
                below.computeIfAbsent(unit.parent(), any -> new ArrayList<>()).add(unit));
        List<UnitLine> lines = new ArrayList<>();
        collect(below, null, 0, lines);
        return lines;
    }

    private static void collect(
            Map<@Nullable UnitId, List<UnitRow>> below, @Nullable UnitRow parent, int depth, List<UnitLine> lines) {
        for (UnitRow unit : below.getOrDefault(parent == null ? null : parent.id(), List.of())) {
            lines.add(new UnitLine(
                    unit.id().value(),
                    unit.code(),
                    unit.name(),
                    Math.min(depth, DEEPEST_SHOWN),
                    parent == null ? null : parent.name()));
            collect(below, unit, depth + 1, lines);
        }
    }
}
