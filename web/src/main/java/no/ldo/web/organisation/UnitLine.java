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
 * @param town where its people go to work: its own, or that of the nearest unit above; null when none has one
 */
public record UnitLine(
        UUID id,
        String code,
        String name,
        int depth,
        @Nullable String parentName,
        @Nullable String town) implements Serializable {
    private static final int DEEPEST_SHOWN = 5;

    /** The tree from top to bottom; units of the same parent keep their order. */
    static List<UnitLine> tree(List<UnitRow> units) {
        Map<@Nullable UnitId, List<UnitRow>> below = new HashMap<>();
        units.forEach(unit ->
                below.computeIfAbsent(unit.parent(), any -> new ArrayList<>()).add(unit));
        List<UnitLine> lines = new ArrayList<>();
        collect(below, null, null, lines);
        return lines;
    }

    private static void collect(
            Map<@Nullable UnitId, List<UnitRow>> below,
            @Nullable UnitId parent,
            @Nullable UnitLine above,
            List<UnitLine> lines) {
        for (UnitRow unit : below.getOrDefault(parent, List.of())) {
            UnitLine line = of(unit, above);
            lines.add(line);
            collect(below, unit.id(), line, lines);
        }
    }

    private static UnitLine of(UnitRow unit, @Nullable UnitLine above) {
        String inherited = above == null ? null : above.town;
        return new UnitLine(
                unit.id().value(),
                unit.code(),
                unit.name(),
                above == null ? 0 : Math.min(above.depth + 1, DEEPEST_SHOWN),
                above == null ? null : above.name,
                unit.town() == null ? inherited : unit.town());
    }
}
