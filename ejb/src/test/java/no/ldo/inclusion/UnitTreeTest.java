package no.ldo.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import no.ldo.organisation.UnitRow;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No figure of a tree of units, alone or by subtraction, tells about a group of 1–4 hires. */
class UnitTreeTest {
    private static final int TREES = 400;

    @Test
    void hires_of_the_parent_itself_are_a_group_too() {
        Given given = new Given().unit("P", null, 2).unit("C", "P", 10);

        assertThat(given.shown()).containsExactly("P");
    }

    @Test
    void the_smallest_child_is_kept_back_with_the_hires_of_the_parent_itself() {
        Given given = new Given()
                .unit("P", null, 2)
                .unit("C1", "P", 10)
                .unit("C2", "P", 9)
                .unit("C3", "P", 30);

        assertThat(given.shown()).containsExactly("P", "C1", "C3");
    }

    @Test
    void what_lies_below_a_unit_that_is_kept_back_does_not_tell_it() {
        Given given = new Given()
                .unit("A", null, 2)
                .unit("B", null, 0)
                .unit("B1", "B", 10)
                .unit("B2", "B", 40);

        assertThat(given.shown()).containsExactly("B2");
    }

    @Test
    void a_chain_of_units_with_the_same_hires_is_kept_back_as_far_as_it_tells() {
        Given given = new Given()
                .unit("P", null, 3)
                .unit("C", "P", 0)
                .unit("D", "C", 0)
                .unit("E", "D", 8)
                .unit("F", "P", 9);

        assertThat(given.shown()).containsExactly("P", "F");
    }

    @Test
    void units_beside_a_small_one_are_kept_back_and_the_parent_is_shown() {
        Given given = new Given()
                .unit("P", null, 0)
                .unit("A", "P", 2)
                .unit("B", "P", 6)
                .unit("Z", "P", 0);

        assertThat(given.shown()).containsExactly("P");
        assertThat(given.tree().isKeptBack(given.id("Z"))).isTrue();
        assertThat(given.tree().isKeptBack(given.id("A"))).isFalse();
    }

    @Test
    void units_and_their_own_hires_of_five_or_more_are_all_shown() {
        Given given = new Given()
                .unit("P", null, 5)
                .unit("A", "P", 5)
                .unit("B", "P", 0)
                .unit("B1", "B", 7);

        assertThat(given.shown()).containsExactly("P", "A", "B", "B1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void no_combination_of_what_is_shown_tells_about_a_small_group(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TREES; i++) {
            Given given = Given.atRandom(random, 1 + random.nextInt(6));

            assertThat(given.smallGroupsTold()).as(given.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void trees_in_which_no_part_is_small_keep_nothing_back(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TREES; i++) {
            Given given = Given.atRandom(random, 1 + random.nextInt(6));
            boolean smallOwn = given.own.values().stream().anyMatch(FigureRules::isSmall);
            boolean smallUnit = given.ids().stream()
                    .anyMatch(id -> FigureRules.isSmall(given.tree().of(id).hires()));

            if (!smallOwn && !smallUnit) {
                assertThat(given.ids()).as(given.toString()).noneMatch(given.tree()::isKeptBack);
            }
        }
    }

    /** A tree with the hires of every unit itself. */
    private static final class Given {
        private final Map<String, UnitRow> units = new LinkedHashMap<>();
        private final Map<String, Long> own = new LinkedHashMap<>();
        private @Nullable UnitTree tree;

        static Given atRandom(Random random, int units) {
            Given given = new Given();
            for (int i = 0; i < units; i++) {
                String parent = i == 0 || random.nextInt(4) == 0 ? null : "U" + random.nextInt(i);
                given.unit("U" + i, parent, random.nextInt(3) == 0 ? 0 : random.nextInt(12));
            }
            return given;
        }

        Given unit(String code, @Nullable String parent, long hires) {
            UnitId above = parent == null ? null : id(parent);
            UUID id = new UUID(0, units.size() + 1L);
            units.put(code, new UnitRow(id, code, code, above, null, 1));
            own.put(code, hires);
            return this;
        }

        UnitId id(String code) {
            return units.get(code).id();
        }

        List<UnitId> ids() {
            return units.values().stream().map(UnitRow::id).toList();
        }

        UnitTree tree() {
            if (tree == null) {
                Map<UnitId, UnitRow> byId = new LinkedHashMap<>();
                units.values().forEach(unit -> byId.put(unit.id(), unit));
                List<UnitSums> sums = own.entrySet().stream()
                        .filter(one -> one.getValue() > 0)
                        .map(one -> new UnitSums(id(one.getKey()), new Sums(one.getValue(), 0, one.getValue(), 0)))
                        .toList();
                tree = new UnitTree(byId, sums);
            }
            return tree;
        }

        /** Codes of the units with hires whose figures are shown to the employer's own people. */
        List<String> shown() {
            return units.keySet().stream()
                    .filter(code -> tree().of(id(code)).hires() > 0)
                    .filter(code -> !FigureRules.HIDDEN.equals(
                            FigureRules.display(tree().of(id(code)), true, tree().isKeptBack(id(code)))))
                    .toList();
        }

        /** Every group of 1–4 hires that comes out of adding and subtracting shown figures, each used at most once. */
        List<Long> smallGroupsTold() {
            List<boolean[]> figures = new ArrayList<>();
            if (!FigureRules.isSmall(tree().of(null).hires())) {
                figures.add(holds(null));
            }
            shown().forEach(code -> figures.add(holds(id(code))));
            List<Long> told = new ArrayList<>();
            combine(figures, 0, new int[units.size()], told);
            return told;
        }

        private void combine(List<boolean[]> figures, int from, int[] times, List<Long> told) {
            if (from == figures.size()) {
                tell(times, told);
                return;
            }
            for (int sign = -1; sign <= 1; sign++) {
                int[] more = times.clone();
                for (int unit = 0; unit < more.length; unit++) {
                    more[unit] += figures.get(from)[unit] ? sign : 0;
                }
                combine(figures, from + 1, more, told);
            }
        }

        private void tell(int[] times, List<Long> told) {
            long hires = 0;
            int at = 0;
            for (long one : own.values()) {
                if (one > 0 && times[at] != 0 && times[at] != 1) {
                    return;
                }
                hires += one * times[at];
                at++;
            }
            if (FigureRules.isSmall(hires)) {
                told.add(hires);
            }
        }

        /** Which units count in the figure of a unit, or of the whole when it is null. */
        private boolean[] holds(@Nullable UnitId unit) {
            boolean[] held = new boolean[units.size()];
            int at = 0;
            for (UnitRow row : units.values()) {
                UnitRow above = row;
                while (above != null && !above.id().equals(unit)) {
                    UnitId next = above.parent();
                    above = units.values().stream()
                            .filter(one -> one.id().equals(next))
                            .findFirst()
                            .orElse(null);
                }
                held[at++] = unit == null || above != null;
            }
            return held;
        }

        @Override
        public String toString() {
            return units.values().stream()
                            .map(unit -> unit.code() + "<" + unit.parent() + ":" + own.get(unit.code()))
                            .toList()
                    + " shown " + shown();
        }
    }
}
