package no.ldo.differentiation.optimiser;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.carving.FilledPosition;

/**
 * One run: rounds in which two threads improve the common plan, each on its own turf, and between them the bound is
 * tightened. Everything is merged in the order of the threads, so that nothing depends on which was faster.
 */
final class Run {
    private static final int THREADS = 2;
    private static final long FEW = 6;
    private static final double OUTER_HEAT = 30;
    private static final int ROUNDS = 60;
    private static final int BOUND_AT_FIRST = 120;
    private static final long TELL_EVERY = 500;

    private final Model model;
    private final Rivals rivals;
    private final Search[] searches = new Search[THREADS];
    private final PriceBound bound;
    private final SplittableRandom random;
    private final Budget budget;
    private final Progress progress;
    private final Executor second;
    private final Plan common;
    private Content[] best;
    private long bestObjective;
    private boolean cancelled;
    private long told;

    Run(CarvingRequest request, Budget budget, Progress progress, Executor second) {
        this.budget = budget;
        this.progress = progress;
        this.second = second;
        model = new Model(request);
        rivals = new Rivals(model);
        random = new SplittableRandom(request.seed());
        for (int i = 0; i < THREADS; i++) {
            searches[i] = new Search(model, rivals, request.seed() + 1000L * i, 1);
        }
        bound = new PriceBound(model);
        common = new Plan(model);
        best = common.contents();
    }

    Outcome solve() {
        bound(BOUND_AT_FIRST);
        fill();
        double perRound = Math.max(1, (double) budget.moves() / ROUNDS);
        for (int round = 0; round < ROUNDS && !isOver() && !incumbent().isOptimal(); round++) {
            double heat = OUTER_HEAT * (1 - (double) round / ROUNDS);
            round(heat, (long) perRound);
            bound(20);
            tell();
        }
        return new Outcome(incumbent(), !cancelled && !budget.wasCut(), budget.elapsedMillis());
    }

    private boolean isOver() {
        cancelled |= progress.isCancelled();
        return cancelled || budget.isOver();
    }

    private void bound(int rounds) {
        for (int i = 0; i < rounds && !budget.isOver(); i++) {
            bound.round(bestObjective);
        }
    }

    /** A first plan: those with locks before others, else in the order of their numbers. */
    private void fill() {
        Turf whole = Turf.whole(model);
        IntStream.range(0, model.slots.length)
                .boxed()
                .sorted((p, q) -> Boolean.compare(model.slots[q].hasLocks, model.slots[p].hasLocks))
                .takeWhile(p -> !isOver())
                .forEach(p -> searches[0].fill(p, whole));
        merge(searches[0].plan.contents());
    }

    private void round(double heat, long moves) {
        boolean few = model.slots.length <= FEW;
        Turf whole = Turf.whole(model);
        Turf[] turfs = few ? new Turf[] {whole, whole} : new Partition(model, rivals, common, random).sides();
        Content[] from = common.contents();
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> work(1, from, turfs[1], heat, moves), second);
        try {
            work(0, from, turfs[0], heat, moves);
        } finally {
            other.join();
        }
        if (few) {
            int better = searches[1].plan.objective() > searches[0].plan.objective() ? 1 : 0;
            merge(searches[better].plan.contents());
        } else {
            Content[] merged = from.clone();
            for (int p = 0; p < merged.length; p++) {
                merged[p] = searches[turfs[0].owns(p) ? 0 : 1].plan.content(p);
            }
            merge(merged);
        }
    }

    private void work(int thread, Content[] from, Turf turf, double heat, long moves) {
        searches[thread].plan.follow(from, turf);
        searches[thread].work(turf, heat, moves, () -> progress.isCancelled() || budget.isOver());
    }

    private void merge(Content[] contents) {
        common.follow(contents, Turf.whole(model));
        if (common.objective() > bestObjective) {
            bestObjective = common.objective();
            best = contents;
        }
    }

    private void tell() {
        long now = budget.elapsedMillis();
        if (now - told >= TELL_EVERY) {
            told = now;
            progress.found(incumbent());
        }
    }

    private Incumbent incumbent() {
        long iterations = 0;
        for (Search search : searches) {
            iterations += search.iterations;
        }
        return new Incumbent(composition(best), bestObjective, (long) Math.floor(bound.best + 1e-6), iterations);
    }

    private Composition composition(Content[] contents) {
        List<FilledPosition> filled = new ArrayList<>();
        for (int p = 0; p < contents.length; p++) {
            Slot slot = model.slots[p];
            if (contents[p].pattern() != Plan.CLOSED) {
                List<Integer> tasks = IntStream.of(contents[p].held())
                        .flatMap(c -> IntStream.of(model.items[slot.items[c]]))
                        .sorted()
                        .boxed()
                        .toList();
                filled.add(new FilledPosition(p, slot.patternPlaces[contents[p].pattern()], tasks));
            }
        }
        return new Composition(filled);
    }
}
