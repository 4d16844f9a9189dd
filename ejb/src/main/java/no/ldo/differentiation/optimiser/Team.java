package no.ldo.differentiation.optimiser;

import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Two searches that improve one plan. Each works on its own turf in a thread of its own, and what they find is merged in
 * their order, so that nothing depends on which was faster.
 */
final class Team {
    /** So few positions are not divided: both threads work on all of them, and the better result is taken. */
    private static final int FEW = 6;

    private final Model model;
    private final Rivals rivals;
    private final Search[] searches;
    private final Turf whole;
    private final Executor second;
    private final BooleanSupplier stop;
    private final Plan common;
    private final boolean[] hopeless;
    private Content[] best;
    private Worth bestWorth;

    Team(Model model, long seed, Executor second, BooleanSupplier stop) {
        this.model = model;
        this.second = second;
        this.stop = stop;
        rivals = new Rivals(model);
        searches = new Search[] {
            new Search(model, rivals, seed), new Search(model, rivals, seed + 1000),
        };
        whole = Turf.whole(model);
        common = new Plan(model);
        hopeless = new boolean[model.slots.length];
        best = common.contents();
        bestWorth = common.worth();
    }

    /** A first plan: positions with locks before others, else in the order of their numbers. */
    void fill() {
        IntStream.range(0, model.slots.length)
                .boxed()
                .sorted((p, q) -> Boolean.compare(model.slots[q].hasLocks, model.slots[p].hasLocks))
                .takeWhile(p -> !stop.getAsBoolean())
                .forEach(p -> searches[0].fill(p, whole));
        take(searches[0].plan.contents());
    }

    /** Both work, each for so many moves. @param heat how many points worse a rebuild may be */
    void round(SplittableRandom chance, double heat, long moves) {
        boolean few = model.slots.length <= FEW;
        Turf[] turfs = few ? new Turf[] {whole, whole} : new Partition(model, rivals, common, chance).sides();
        Content[] from = common.contents();
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> work(1, from, turfs[1], heat, moves), second);
        work(0, from, turfs[0], heat, moves);
        other.join();
        Content[] merged = from.clone();
        int better = searches[1].plan.worth().isBetterThan(searches[0].plan.worth()) ? 1 : 0;
        for (int p = 0; p < merged.length; p++) {
            int owner = few ? better : turfs[0].owns(p) ? 0 : 1;
            merged[p] = searches[owner].plan.content(p);
        }
        take(merged);
    }

    /** The first works alone on everything. */
    void alone(double heat, long moves) {
        work(0, common.contents(), whole, heat, moves);
        take(searches[0].plan.contents());
    }

    private void work(int thread, Content[] from, Turf turf, double heat, long moves) {
        searches[thread].plan.follow(from, turf);
        searches[thread].work(turf.without(hopeless), heat, moves, stop);
    }

    /** Nobody tries to fill this position any more. */
    void giveUp(int p) {
        hopeless[p] = true;
    }

    /** Makes these contents the common plan. */
    void take(Content[] contents) {
        common.follow(contents, whole);
        if (common.worth().isBetterThan(bestWorth)) {
            bestWorth = common.worth();
            best = contents;
        }
    }

    /** Makes these contents the common plan unless it is better. */
    void takeIfBetter(Content[] contents) {
        Content[] now = common.contents();
        Worth before = common.worth();
        common.follow(contents, whole);
        if (before.isBetterThan(common.worth())) {
            common.follow(now, whole);
        } else {
            take(contents);
        }
    }

    Content[] plan() {
        return common.contents();
    }

    Content[] best() {
        return best;
    }

    long bestObjective() {
        return bestWorth.objective();
    }

    /** Whether the best holds all that is locked. */
    boolean keepsLocks() {
        return bestWorth.lostLocks() == 0;
    }

    /** Rebuilds tried since the beginning. */
    long iterations() {
        return searches[0].iterations + searches[1].iterations;
    }

    /** Gives all columns met to the pool. */
    void emptyInto(ColumnPool pool) {
        for (Search search : searches) {
            pool.addAll(search.pool);
        }
    }
}
