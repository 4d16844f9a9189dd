package no.ldo.differentiation.optimiser;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A few positions that are rebuilt together while all others stand still, and what is free for them: for each of them and
 * each of its patterns the candidates that nobody outside holds.
 */
final class Neighbourhood {
    static final int MOST = 4;
    private static final double EVEN = 0.4;

    final int[] positions = new int[MOST];
    int size;

    /** Free candidates by place in the neighbourhood and pattern, most points a minute first. */
    private final int[][][] free = new int[MOST][][];

    private final int[][] freeCount = new int[MOST][];

    private final Model model;
    private final int[][] candidateOf;

    Neighbourhood(Model model) {
        this.model = model;
        candidateOf = new int[model.slots.length][];
        for (int p = 0; p < candidateOf.length; p++) {
            candidateOf[p] = new int[model.items.length];
            Arrays.fill(candidateOf[p], -1);
            int[] items = model.slots[p].items;
            for (int c = 0; c < items.length; c++) {
                candidateOf[p][items[c]] = c;
            }
        }
    }

    /** The candidate that the item is for the position, or -1. */
    int candidate(int position, int item) {
        return candidateOf[position][item];
    }

    /**
     * Looks through what is free now that the positions of the neighbourhood hold nothing.
     *
     * @param places for each of them the places to take work from, as bits
     */
    void look(Plan plan, Turf turf, long[] places) {
        for (int i = 0; i < size; i++) {
            Slot slot = model.slots[positions[i]];
            int patterns = slot.masks.length;
            if (free[i] == null || free[i].length < patterns) {
                free[i] = new int[patterns][];
                freeCount[i] = new int[patterns];
            }
            for (int k = 0; k < patterns; k++) {
                if (free[i][k] == null || free[i][k].length < slot.order[k].length) {
                    free[i][k] = new int[slot.order[k].length];
                }
                int n = 0;
                for (int c : slot.order[k]) {
                    if ((slot.places[c] & ~places[i]) == 0
                            && turf.mayAdd(slot.items[c])
                            && !plan.isTaken(slot.items[c], slot.masks[k])) {
                        free[i][k][n++] = c;
                    }
                }
                freeCount[i][k] = n;
            }
        }
    }

    /** A free candidate of the position at a place of the neighbourhood, the better ones more often; -1 when there is none. */
    int draw(int i, int pattern, SplittableRandom random) {
        int n = freeCount[i][pattern];
        if (n == 0) {
            return -1;
        }
        double u = random.nextDouble();
        return free[i][pattern][(int) (n * u * (EVEN + (1 - EVEN) * u))];
    }

    /** A free candidate, each as often. */
    int drawEvenly(int i, int pattern, SplittableRandom random) {
        int n = freeCount[i][pattern];
        return n == 0 ? -1 : free[i][pattern][random.nextInt(n)];
    }

    /** Another position of the neighbourhood that holds the item, or -1. */
    int holder(Plan plan, int p, int item) {
        for (int i = 0; i < size; i++) {
            int q = positions[i];
            int candidate = q == p ? -1 : candidate(q, item);
            if (candidate >= 0 && plan.holds(q, candidate)) {
                return q;
            }
        }
        return -1;
    }
}
