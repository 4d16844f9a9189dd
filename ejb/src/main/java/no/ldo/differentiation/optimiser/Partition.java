package no.ldo.differentiation.optimiser;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Divides positions, items, jobs and units between two threads for one round. Positions that compete stay together as far
 * as a growing patch of neighbours allows; what nobody holds goes to the side that can use it more, by chance.
 */
final class Partition {
    private final Model model;
    private final Plan plan;
    private final SplittableRandom random;
    private final boolean[] first;

    /** @param plan the common plan, not changed here */
    Partition(Model model, Rivals rivals, Plan plan, SplittableRandom random) {
        this.model = model;
        this.plan = plan;
        this.random = random;
        first = patch(rivals);
    }

    private boolean[] patch(Rivals rivals) {
        int n = model.slots.length;
        boolean[] inside = new boolean[n];
        int[] queue = new int[n];
        int size = 0;
        int at = 0;
        while (size < n / 2) {
            if (at == size) {
                int start = random.nextInt(n);
                while (inside[start]) {
                    start = (start + 1) % n;
                }
                inside[start] = true;
                queue[size++] = start;
            }
            int[] others = rivals.of(queue[at++]);
            int from = others.length == 0 ? 0 : random.nextInt(others.length);
            for (int i = 0; i < others.length && size < n / 2; i++) {
                int next = others[(from + i) % others.length];
                if (!inside[next]) {
                    inside[next] = true;
                    queue[size++] = next;
                }
            }
        }
        return inside;
    }

    /** The two sides. */
    Turf[] sides() {
        int items = model.items.length;
        int[][] wanted = new int[2][items];
        int[][] held = new int[2][items];
        int[][] jobs = new int[2][model.jobMost.length];
        int[][] units = new int[2][model.unitMost.length];
        for (int p = 0; p < first.length; p++) {
            int side = first[p] ? 0 : 1;
            Slot slot = model.slots[p];
            units[side][slot.unit]++;
            for (int item : slot.items) {
                wanted[side][item]++;
                jobs[side][model.job[model.items[item][0]]]++;
            }
            for (int i = 0; i < plan.count[p]; i++) {
                held[side][slot.items[plan.held[p][i]]]++;
            }
        }
        boolean[] itemFirst = draw(wanted[0], wanted[1]);
        boolean[] jobFirst = draw(jobs[0], jobs[1]);
        boolean[] unitFirst = draw(units[0], units[1]);
        return new Turf[] {side(0, itemFirst, held, jobFirst, unitFirst), side(1, itemFirst, held, jobFirst, unitFirst)
        };
    }

    private boolean[] draw(int[] left, int[] right) {
        boolean[] isLeft = new boolean[left.length];
        for (int i = 0; i < left.length; i++) {
            int sum = left[i] + right[i];
            isLeft[i] = sum > 0 && random.nextInt(sum) < left[i];
        }
        return isLeft;
    }

    private Turf side(int side, boolean[] itemFirst, int[][] held, boolean[] jobFirst, boolean[] unitFirst) {
        boolean[] own = new boolean[first.length];
        for (int p = 0; p < own.length; p++) {
            own[p] = first[p] == (side == 0);
        }
        boolean[] items = new boolean[itemFirst.length];
        for (int i = 0; i < items.length; i++) {
            boolean free = held[0][i] + held[1][i] == 0;
            items[i] = free ? itemFirst[i] == (side == 0) : held[1 - side][i] == 0;
        }
        int[] positions = IntStream.range(0, own.length).filter(p -> own[p]).toArray();
        return new Turf(
                positions,
                own,
                items,
                most(side, jobFirst, model.jobMost, plan.jobLoad),
                most(side, unitFirst, model.unitMost, plan.unitLoad));
    }

    /** The owner may load to the limit, the other side not beyond what is loaded now. */
    private static int[] most(int side, boolean[] isFirst, int[] limit, int[] load) {
        int[] most = Arrays.copyOf(limit, limit.length);
        for (int i = 0; i < most.length; i++) {
            most[i] = isFirst[i] == (side == 0) ? limit[i] : load[i];
        }
        return most;
    }
}
