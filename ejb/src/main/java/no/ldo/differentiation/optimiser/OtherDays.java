package no.ldo.differentiation.optimiser;

/** One change of a plan: a position works on other days and keeps of its tasks what it can. */
final class OtherDays {
    private final Plan plan;
    private final Tally tally;
    private int p;
    private Content before = Content.NOTHING;

    OtherDays(Plan plan) {
        this.plan = plan;
        tally = new Tally(plan);
    }

    /** Makes the change. @return false when the position would lose what is locked; nothing is changed then */
    boolean make(int position, int pattern) {
        p = position;
        before = plan.content(p);
        tally.begin(p);
        Slot slot = plan.model.slots[p];
        plan.clear(p);
        plan.pattern[p] = pattern;
        boolean keepsLocks = true;
        for (int c : before.held()) {
            if (slot.usable[pattern][c] && !plan.isTaken(slot.items[c], slot.masks[pattern])) {
                plan.put(p, c);
            } else {
                keepsLocks &= !slot.locked[c];
            }
        }
        plan.appraise(p);
        if (!keepsLocks) {
            undo();
        }
        return keepsLocks;
    }

    double gain(double price) {
        return tally.gain(price);
    }

    void undo() {
        plan.clear(p);
        plan.restore(p, before);
        tally.reset();
    }
}
