package no.ldo.differentiation.optimiser;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Large-neighbourhood search of one thread: takes a few positions that compete for tasks, ruins some of them, rebuilds
 * them by annealing, and keeps the result when it is as good, or a little worse while the outer heat allows that.
 */
final class Search {
    /** More points than a neighbourhood can be worth, and few enough to be told apart when added. */
    private static final double A_LOST_LOCK = 1e15;

    private static final int[] MOVES = {3_000, 6_000, 9_000, 12_000};

    final Plan plan;
    private final Model model;
    private final Rivals rivals;
    private final Neighbourhood near;
    private final SplittableRandom random;
    private final Annealing annealing;
    private final Start start;
    private final Content[] old = new Content[Neighbourhood.MOST];

    /** What this search has met since somebody looked. */
    final ColumnPool pool;

    long iterations;

    Search(Model model, Rivals rivals, long seed) {
        this.model = model;
        this.rivals = rivals;
        plan = new Plan(model);
        pool = new ColumnPool(model);
        near = new Neighbourhood(model);
        random = new SplittableRandom(seed);
        annealing = new Annealing(plan, near, random, model.scale);
        start = new Start(plan, near, random);
    }

    /** Changes tried so far. */
    long moves() {
        return annealing.moves();
    }

    /** Fills one position, others standing still. */
    void fill(int p, Turf turf) {
        near.size = 1;
        near.positions[0] = p;
        rebuild(turf, 0, true);
    }

    /** Whether the empty position can be filled at all, be it worth something or not. Leaves it empty. */
    boolean fits(int p, Turf turf) {
        near.size = 1;
        near.positions[0] = p;
        old[0] = Content.NOTHING;
        boolean begun = start.begin(turf, old, true);
        if (begun) {
            annealing.run(MOVES[0], Annealing.HOT, true);
        }
        plan.clear(p);
        return begun
                && annealing.best.worth() > Double.NEGATIVE_INFINITY
                && annealing.best.content(0).pattern() != Plan.CLOSED;
    }

    /** Rebuilds for as many moves as told, or until it is to stop. @param heat how many points worse may be taken */
    void work(Turf turf, double heat, long budget, BooleanSupplier stop) {
        long end = moves() + budget;
        while (turf.positions().length > 0 && moves() < end && !stop.getAsBoolean()) {
            near.size = rivals.draw(turf, random, near.positions);
            rebuild(turf, heat, random.nextInt(4) != 0);
        }
    }

    private void rebuild(Turf turf, double heat, boolean ruin) {
        iterations++;
        double before = worth();
        for (int i = 0; i < near.size; i++) {
            old[i] = plan.content(near.positions[i]);
        }
        clear();
        boolean take = false;
        if (start.begin(turf, old, ruin)) {
            annealing.run(MOVES[near.size - 1], ruin ? Annealing.HOT : Annealing.HOT / 4, ruin);
            take = annealing.best.worth() >= before + heat * Math.log(random.nextDouble());
            remember();
        }
        clear();
        for (int i = 0; i < near.size; i++) {
            plan.restore(near.positions[i], take ? annealing.best.content(i) : old[i]);
        }
    }

    private void remember() {
        for (int i = 0; i < near.size; i++) {
            pool.add(near.positions[i], annealing.best.content(i));
        }
    }

    private void clear() {
        for (int i = 0; i < near.size; i++) {
            plan.clear(near.positions[i]);
        }
    }

    private double worth() {
        double sum = plan.sharing;
        for (int i = 0; i < near.size; i++) {
            sum += plan.own[near.positions[i]];
            sum -= plan.holdsLocks(near.positions[i]) ? 0 : A_LOST_LOCK;
        }
        return sum;
    }
}
