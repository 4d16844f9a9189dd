package no.ldo.differentiation.optimiser;

import java.util.SplittableRandom;

/**
 * One change of a plan: a position loses a candidate, gets another, or both. When somebody in the neighbourhood holds what
 * it gets, it is taken from there, and the other may get the lost one in return.
 */
final class Exchange {
    private static final int NONE = -1;

    private final Plan plan;
    private final Neighbourhood near;
    private final SplittableRandom random;
    private final Tally tally;

    private int p;
    private int in;
    private int gone;
    private int other;
    private int otherGone;
    private int inReturn;

    Exchange(Plan plan, Neighbourhood near, SplittableRandom random) {
        this.plan = plan;
        this.near = near;
        this.random = random;
        tally = new Tally(plan);
    }

    /**
     * Makes the change.
     *
     * @param out place in the list of the position of what it loses, or -1
     * @param candidate what it gets, or -1
     * @return false when that cannot be; nothing is changed then
     */
    boolean make(int position, int out, int candidate) {
        p = position;
        in = candidate;
        gone = out < 0 ? NONE : plan.held[p][out];
        other = NONE;
        inReturn = NONE;
        if (in >= 0 && isTaken(p, in) && !findOther()) {
            return false;
        }
        tally.begin(p);
        if (gone >= 0) {
            plan.take(p, out);
        }
        if (other >= 0 && !takeFromOther()) {
            if (gone >= 0) {
                plan.put(p, gone);
            }
            return false;
        }
        if (in >= 0) {
            plan.put(p, in);
        }
        plan.appraise(p);
        if (other >= 0) {
            plan.appraise(other);
        }
        return true;
    }

    private boolean findOther() {
        int item = plan.model.slots[p].items[in];
        other = near.holder(plan, p, item);
        if (other < 0) {
            return false;
        }
        otherGone = near.candidate(other, item);
        return !plan.model.slots[other].locked[otherGone];
    }

    private boolean takeFromOther() {
        plan.remove(other, otherGone);
        if (isTaken(p, in)) {
            plan.put(other, otherGone);
            return false;
        }
        tally.touch(other);
        if (gone >= 0) {
            giveInReturn(plan.model.slots[p].items[gone]);
        }
        return true;
    }

    /** Half of the time, when the other may have it. */
    private void giveInReturn(int item) {
        int candidate = near.candidate(other, item);
        boolean may = candidate >= 0
                && random.nextInt(2) == 1
                && plan.model.slots[other].usable[plan.pattern[other]][candidate]
                && !isTaken(other, candidate)
                && !plan.holds(other, candidate);
        if (may) {
            plan.put(other, candidate);
            inReturn = candidate;
        }
    }

    private boolean isTaken(int position, int candidate) {
        Slot slot = plan.model.slots[position];
        return plan.isTaken(slot.items[candidate], slot.masks[plan.pattern[position]]);
    }

    double gain(double price) {
        return tally.gain(price);
    }

    void undo() {
        if (in >= 0) {
            plan.remove(p, in);
        }
        if (inReturn >= 0) {
            plan.remove(other, inReturn);
        }
        if (other >= 0) {
            plan.put(other, otherGone);
        }
        if (gone >= 0) {
            plan.put(p, gone);
        }
        tally.reset();
    }
}
