package no.ldo.differentiation.optimiser;

import java.util.SplittableRandom;

/** Which positions compete for the same tasks, and so are worth rebuilding together. */
final class Rivals {
    /** For each position the others by falling number of shared items, with running sums to draw from. */
    private final int[][] others;

    private final long[][] sums;

    Rivals(Model model) {
        int n = model.slots.length;
        boolean[][] may = new boolean[n][model.items.length];
        for (int p = 0; p < n; p++) {
            for (int item : model.slots[p].items) {
                may[p][item] = true;
            }
        }
        others = new int[n][];
        sums = new long[n][];
        for (int p = 0; p < n; p++) {
            others[p] = new int[n];
            sums[p] = new long[n];
            int found = 0;
            long sum = 0;
            for (int q = 0; q < n; q++) {
                int common = 0;
                for (int item : model.slots[p].items) {
                    common += may[q][item] ? 1 : 0;
                }
                if (q != p && common > 0) {
                    others[p][found] = q;
                    sum += common;
                    sums[p][found++] = sum;
                }
            }
            others[p] = java.util.Arrays.copyOf(others[p], found);
            sums[p] = java.util.Arrays.copyOf(sums[p], found);
        }
    }

    /** The competitors of a position. */
    int[] of(int position) {
        return others[position];
    }

    /** Draws one to three positions of the turf that compete. @return how many */
    int draw(Turf turf, SplittableRandom random, int[] into) {
        int first = turf.positions()[random.nextInt(turf.positions().length)];
        into[0] = first;
        int dice = random.nextInt(10);
        int wanted = dice < 4 ? 1 : dice < 8 ? 2 : 3;
        int n = 1;
        for (int tries = 0; n < wanted && tries < 12; tries++) {
            int from = into[random.nextInt(n)];
            int next = near(from, random);
            if (next >= 0 && turf.owns(next) && !holds(into, n, next)) {
                into[n++] = next;
            }
        }
        return n;
    }

    private static boolean holds(int[] list, int n, int position) {
        for (int i = 0; i < n; i++) {
            if (list[i] == position) {
                return true;
            }
        }
        return false;
    }

    private int near(int position, SplittableRandom random) {
        int n = others[position].length;
        if (n == 0) {
            return -1;
        }
        long mark = random.nextLong(sums[position][n - 1]);
        int at = 0;
        while (sums[position][at] <= mark) {
            at++;
        }
        return others[position][at];
    }
}
