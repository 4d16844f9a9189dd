package no.ldo.differentiation.optimiser;

import java.util.Arrays;

/** The best allowed state that an annealing met, position by position of its neighbourhood. */
final class BestFound {
    private final Plan plan;
    private final Neighbourhood near;
    private final Content[] contents = new Content[Neighbourhood.MOST];
    private double worth;

    BestFound(Plan plan, Neighbourhood near) {
        this.plan = plan;
        this.near = near;
    }

    void forget() {
        worth = Double.NEGATIVE_INFINITY;
        Arrays.fill(contents, Content.NOTHING);
    }

    /** Points of the positions and of all sharing; minus infinity when nothing allowed was met. */
    double worth() {
        return worth;
    }

    Content content(int i) {
        return contents[i];
    }

    /** Keeps the present state when it is the best so far. A position that is not allowed counts as left empty. */
    void consider() {
        if (plan.capExcess > 0) {
            return;
        }
        double now = plan.sharing;
        int broken = 0;
        for (int i = 0; i < near.size; i++) {
            int p = near.positions[i];
            if (plan.excess[p] > 0) {
                broken++;
            } else {
                now += plan.own[p];
            }
        }
        if (now > worth && broken == 0) {
            keep(now);
        } else if (now > worth && broken < near.size) {
            considerWithoutBroken();
        }
    }

    private void considerWithoutBroken() {
        double now = plan.sharing;
        for (int i = 0; i < near.size; i++) {
            int p = near.positions[i];
            if (plan.excess[p] == 0) {
                now += plan.own[p];
            } else if (hasLocks(p)) {
                return;
            } else {
                now += sharingWithout(p);
            }
        }
        if (now > worth) {
            keep(now);
        }
    }

    private double sharingWithout(int p) {
        long before = plan.sharing;
        long own = plan.own[p];
        long excess = plan.excess[p];
        Content content = plan.content(p);
        plan.clear(p);
        double without = plan.sharing - before;
        plan.restore(p, content);
        plan.own[p] = own;
        plan.excess[p] = excess;
        return without;
    }

    private void keep(double points) {
        worth = points;
        for (int i = 0; i < near.size; i++) {
            int p = near.positions[i];
            contents[i] = plan.excess[p] > 0 ? Content.NOTHING : plan.content(p);
        }
    }

    private boolean hasLocks(int p) {
        for (int i = 0; i < plan.count[p]; i++) {
            if (plan.model.slots[p].locked[plan.held[p][i]]) {
                return true;
            }
        }
        return false;
    }
}
