package no.ldo.inclusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The units whose figures are kept back so that no subtraction tells about a group of 1–4 hires.
 *
 * <p>First those that the contract of showing hires names: beside a unit with 1–4 hires under the same parent. Then, from
 * below, wherever a shown unit (or the whole) less the shown units below it leaves 1–4 hires – a unit's own hires, or those
 * of a unit that is kept back – the smallest of the shown units below it is kept back as well, until five or none are left.
 * What is left of every shown figure is then a group of five or more, and so is everything that can be put together from
 * them. Only numbers of hires decide, which everybody sees: what is kept back tells nothing, and is the same for everybody.
 */
final class KeptBack {
    private final UnitTree tree;
    private final Set<UnitId> units = new HashSet<>();

    KeptBack(UnitTree tree) {
        this.tree = tree;
        besideSmall(null);
        untilNothingSmallIsLeft(null);
    }

    boolean contains(UnitId unit) {
        return units.contains(unit);
    }

    private void besideSmall(@Nullable UnitId parent) {
        List<UnitRow> children = tree.children(parent);
        Set<UnitId> small = new HashSet<>();
        children.stream().map(UnitRow::id).filter(this::isSmall).forEach(small::add);
        for (UnitRow child : children) {
            if (small.size() > 1 || small.size() == 1 && !small.contains(child.id())) {
                units.add(child.id());
            }
            besideSmall(child.id());
        }
    }

    private void untilNothingSmallIsLeft(@Nullable UnitId unit) {
        tree.children(unit).forEach(child -> untilNothingSmallIsLeft(child.id()));
        if (unit == null ? isSmall(null) : !isShown(unit)) {
            return;
        }
        List<UnitId> below = shownBelow(unit);
        while (FigureRules.isSmall(
                hires(unit) - below.stream().mapToLong(this::hires).sum())) {
            UnitId smallest = below.stream()
                    .min(Comparator.comparingLong(this::hires).thenComparing(UnitId::value))
                    .orElseThrow();
            units.add(smallest);
            below = shownBelow(unit);
        }
    }

    /** The shown units with hires below this one that lie below no other shown unit. */
    private List<UnitId> shownBelow(@Nullable UnitId unit) {
        List<UnitId> shown = new ArrayList<>();
        for (UnitRow child : tree.children(unit)) {
            if (isShown(child.id())) {
                shown.add(child.id());
            } else {
                shown.addAll(shownBelow(child.id()));
            }
        }
        return shown;
    }

    private boolean isShown(UnitId unit) {
        return hires(unit) >= FigureRules.FEWEST_HIRES && !units.contains(unit);
    }

    private boolean isSmall(@Nullable UnitId unit) {
        return FigureRules.isSmall(hires(unit));
    }

    private long hires(@Nullable UnitId unit) {
        return tree.of(unit).hires();
    }
}
