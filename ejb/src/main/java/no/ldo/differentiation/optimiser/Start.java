package no.ldo.differentiation.optimiser;

import java.util.SplittableRandom;

/** Where the rebuilding of a neighbourhood begins: at what its positions held, or at a greedy filling by chance. */
final class Start {
    private static final int SAMPLE = 16;
    private static final int TRIES = 8;

    /** Of ten rebuilds so many may take work from any place. */
    private static final int ANY_PLACE = 6;

    private static final int TEN = 10;

    private final Model model;
    private final Plan plan;
    private final Neighbourhood near;
    private final SplittableRandom random;
    private final long[] places = new long[Neighbourhood.MOST];

    Start(Plan plan, Neighbourhood near, SplittableRandom random) {
        this.model = plan.model;
        this.plan = plan;
        this.near = near;
        this.random = random;
    }

    /**
     * Fills the empty positions of the neighbourhood.
     *
     * @param old what they held
     * @param ruin whether to forget that for all of them, or all but one
     * @return false when a position could not keep what is locked
     */
    boolean begin(Turf turf, Content[] old, boolean ruin) {
        for (int i = 0; i < near.size; i++) {
            places[i] = choosePlaces(model.slots[near.positions[i]]);
        }
        near.look(plan, turf, places);
        int spared = near.size > 1 && ruin && random.nextInt(2) == 0 ? random.nextInt(near.size) : -1;
        boolean keepsLocks = true;
        for (int turn = 0; turn < 2; turn++) {
            for (int i = 0; i < near.size; i++) {
                Slot slot = model.slots[near.positions[i]];
                if (slot.hasLocks == (turn == 0)) {
                    boolean keep = old[i].pattern() != Plan.CLOSED && (!ruin || i == spared);
                    begin(i, keep ? old[i] : Content.NOTHING);
                    keepsLocks &= !slot.hasLocks || plan.holdsLocks(near.positions[i]);
                }
            }
        }
        return keepsLocks;
    }

    /** Often as many places as the position may have, by chance; the search is then much denser. */
    private long choosePlaces(Slot slot) {
        int n = slot.candidates();
        if (n == 0 || random.nextInt(TEN) < ANY_PLACE) {
            return -1;
        }
        long chosen = 0;
        for (int c = 0; c < n; c++) {
            chosen |= slot.locked[c] ? slot.places[c] : 0;
        }
        for (int tries = 0; tries < TRIES && Long.bitCount(chosen) < slot.maxPlaces; tries++) {
            long more = chosen | slot.places[random.nextInt(n)];
            chosen = Long.bitCount(more) <= slot.maxPlaces ? more : chosen;
        }
        return chosen;
    }

    private void begin(int i, Content kept) {
        int p = near.positions[i];
        Slot slot = model.slots[p];
        if (kept.pattern() != Plan.CLOSED) {
            plan.pattern[p] = kept.pattern();
            for (int c : kept.held()) {
                if (!plan.isTaken(slot.items[c], slot.masks[kept.pattern()])) {
                    plan.put(p, c);
                }
            }
        } else if (open(p, slot)) {
            greedy(i, p, slot);
        }
        plan.appraise(p);
    }

    /** Chooses days by chance on which all that is locked is free, and puts that in. @return false when there are none */
    private boolean open(int p, Slot slot) {
        int patterns = slot.masks.length;
        int from = patterns == 0 ? 0 : random.nextInt(patterns);
        for (int j = 0; j < patterns; j++) {
            int k = (from + j) % patterns;
            if (locksAreFree(slot, slot.masks[k])) {
                plan.pattern[p] = k;
                for (int c = 0; c < slot.candidates(); c++) {
                    if (slot.locked[c]) {
                        plan.put(p, c);
                    }
                }
                return true;
            }
        }
        return false;
    }

    private boolean locksAreFree(Slot slot, int mask) {
        for (int c = 0; c < slot.candidates(); c++) {
            if (slot.locked[c] && plan.isTaken(slot.items[c], mask)) {
                return false;
            }
        }
        return true;
    }

    /** Adds the best of a sample, until there are hours enough. */
    private void greedy(int i, int p, Slot slot) {
        int k = plan.pattern[p];
        long taken = 0;
        int minutes = 0;
        for (int j = 0; j < plan.count[p]; j++) {
            taken |= slot.places[plan.held[p][j]];
            minutes += slot.minutes[k][plan.held[p][j]];
        }
        for (int tries = 3 * Math.min(slot.maxTasks, slot.candidates()); tries > 0; tries--) {
            if (minutes >= slot.minMinutes || plan.count[p] >= slot.maxTasks) {
                return;
            }
            int best = best(i, p, taken, slot.maxMinutes - minutes);
            if (best >= 0) {
                plan.put(p, best);
                minutes += slot.minutes[k][best];
                taken |= slot.places[best];
            }
        }
    }

    private int best(int i, int p, long taken, int room) {
        Slot slot = model.slots[p];
        int k = plan.pattern[p];
        int best = -1;
        double bestRate = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < SAMPLE; j++) {
            int c = near.drawEvenly(i, k, random);
            if (c < 0) {
                return -1;
            }
            boolean fits = Long.bitCount(taken | slot.places[c]) <= slot.maxPlaces && slot.minutes[k][c] <= room;
            double rate = (double) slot.value[k][c] / Math.max(1, slot.minutes[k][c]);
            if (fits && rate > bestRate && !plan.isTaken(slot.items[c], slot.masks[k])) {
                best = c;
                bestRate = rate;
            }
        }
        return best;
    }
}
