package no.ldo.differentiation.optimiser;

/** What a plan was worth before a change, for the positions that the change touches. */
final class Tally {
    private final Plan plan;
    private final int[] position = new int[2];
    private final long[] own = new long[2];
    private final long[] excess = new long[2];
    private int size;
    private long sharing;
    private long capExcess;

    Tally(Plan plan) {
        this.plan = plan;
    }

    void begin(int first) {
        size = 0;
        sharing = plan.sharing;
        capExcess = plan.capExcess;
        touch(first);
    }

    void touch(int p) {
        position[size] = p;
        own[size] = plan.own[p];
        excess[size] = plan.excess[p];
        size++;
    }

    /** Points that the change brought, what is not allowed at its price. */
    double gain(double price) {
        double points = plan.sharing - sharing;
        long wrong = plan.capExcess - capExcess;
        for (int i = 0; i < size; i++) {
            points += plan.own[position[i]] - own[i];
            wrong += plan.excess[position[i]] - excess[i];
        }
        return points - price * wrong;
    }

    /** Gives the positions their old worth; what they hold has been put back before. */
    void reset() {
        for (int i = 0; i < size; i++) {
            plan.own[position[i]] = own[i];
            plan.excess[position[i]] = excess[i];
        }
    }
}
