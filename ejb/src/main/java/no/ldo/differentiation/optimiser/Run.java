package no.ldo.differentiation.optimiser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.carving.FilledPosition;
import no.ldo.differentiation.optimiser.exact.ExactSolver;
import no.ldo.differentiation.optimiser.exact.Found;
import no.ldo.differentiation.optimiser.exact.Limits;
import no.ldo.differentiation.optimiser.exact.Proven;
import no.ldo.differentiation.optimiser.exact.Whole;

/**
 * One run: rounds of the two searches, between them a tighter bound, and now and then the best of all contents met put
 * together anew by the exact solver. A small problem is given to the exact solver as a whole while one search goes on.
 * Without an exact solver the run is the same but for these two.
 */
final class Run {
    private static final double OUTER_HEAT = 30;
    private static final int ROUNDS = 60;
    private static final int BOUND_AT_FIRST = 120;
    private static final int BOUND_EACH_ROUND = 12;
    private static final long TELL_EVERY = 500;

    /** Every so many rounds columns are put together anew, so many of each position, with so much work. */
    private static final int COMBINE_EVERY = 12;

    private static final int COLUMNS = 20;

    /** So much of the time limit, in the solver's units of work. */
    private static final double COMBINE_WORK = 0.03;

    /** While the exact solver works in one thread the other one searches alone for so many rounds. */
    private static final int ALONE = 3;

    /** After so many rounds the exact solver is asked about what is still empty, so many at most, with so much work each. */
    private static final int HARD_AT = 6;

    private static final int MOST_HARD = 12;
    private static final double HARD_WORK = 0.5;

    /** Longer runs ask for exact prices between these rounds: so many positions for each second of the time limit. */
    private static final int PRICE_SECONDS = 10;

    private static final int PRICE_AT = 24;
    private static final int PRICE_UNTIL = 45;
    private static final float PRICED_A_SECOND = 0.8f;

    /** Problems that the exact solver is given as a whole. */
    private static final int WHOLE_POSITIONS = 6;

    private static final int WHOLE_TASKS = 250;
    private static final double WHOLE_WORK = 0.4;

    private final CarvingRequest request;
    private final Budget budget;
    private final Progress progress;
    private final Executor second;
    private final ExactSolver exact;
    private final Model model;
    private final Team team;
    private final PriceBound bound;
    private final ColumnPool pool;
    private final SplittableRandom random;
    private Optional<Proven> proven = Optional.empty();
    private volatile boolean cancelled;
    private long told;

    Run(CarvingRequest request, Budget budget, Progress progress, Executor second, ExactSolver exact) {
        this.request = request;
        this.budget = budget;
        this.progress = progress;
        this.second = second;
        this.exact = exact;
        model = new Model(request);
        bound = new PriceBound(model);
        pool = new ColumnPool(model);
        random = new SplittableRandom(request.seed());
        team = new Team(model, request.seed(), second, this::isOver);
    }

    Outcome solve() {
        bound(BOUND_AT_FIRST);
        team.fill();
        boolean small = model.slots.length <= WHOLE_POSITIONS
                && request.problem().tasks().size() <= WHOLE_TASKS;
        if (small) {
            solveWhole();
        } else {
            rounds();
        }
        return new Outcome(incumbent(), !cancelled && !budget.wasCut(), budget.elapsedMillis());
    }

    private boolean isOver() {
        if (progress.isCancelled()) {
            cancelled = true;
        }
        return cancelled || budget.isOver();
    }

    private void bound(int rounds) {
        for (int i = 0; i < rounds && !isOver(); i++) {
            bound.round(team.bestObjective());
        }
    }

    private void rounds() {
        int round = 0;
        while (round < ROUNDS && !isOver() && !isBest()) {
            double heat = OUTER_HEAT * (1 - (double) round / ROUNDS);
            if (round == PRICE_AT && request.timeLimitSeconds() >= PRICE_SECONDS) {
                price();
                round = PRICE_UNTIL;
            } else if (round == HARD_AT) {
                askAboutHard(heat);
                round += ALONE;
            } else if (round % COMBINE_EVERY == COMBINE_EVERY - ALONE) {
                combine(heat);
                round += ALONE;
            } else {
                team.round(random, heat, moves(1));
                round++;
            }
            bound(BOUND_EACH_ROUND);
            tell();
        }
    }

    private long moves(int rounds) {
        return Math.max(1, rounds * budget.moves() / ROUNDS);
    }

    /** One thread asks about what no search could fill, while the other searches on. */
    private void askAboutHard(double heat) {
        team.emptyInto(pool);
        List<Integer> hard = pool.without().stream().limit(MOST_HARD).toList();
        Limits limits = Limits.ofWork(HARD_WORK, request.seed()).stoppedBy(this::isOver);
        CompletableFuture<Map<Integer, Found>> other =
                CompletableFuture.supplyAsync(() -> new HardPositions(request, exact).look(hard, limits), second);
        team.alone(heat, moves(ALONE));
        other.join().forEach((p, found) -> {
            bound.provenAlone(p, found.isPossible() ? Math.max(0, found.bound()) : 0);
            if (found.isPossible()) {
                pool.add(p, HardPositions.content(model, p, found));
            } else {
                team.giveUp(p);
            }
        });
    }

    /** One thread asks what positions can be worth at most at the prices found, while the other searches on. */
    private void price() {
        team.emptyInto(pool);
        Pricing pricing = new Pricing(model, new HardPositions(request, exact), bound, pool);
        int most = Math.round(PRICED_A_SECOND * request.timeLimitSeconds());
        Limits limits = Limits.ofWork(HARD_WORK, request.seed()).stoppedBy(this::isOver);
        CompletableFuture<Pricing.Priced> other =
                CompletableFuture.supplyAsync(() -> pricing.ask(most, limits), second);
        for (int round = PRICE_AT; round < PRICE_UNTIL && !isOver(); round++) {
            team.alone(OUTER_HEAT * (1 - (double) round / ROUNDS), moves(1));
            bound(BOUND_EACH_ROUND);
            tell();
        }
        Pricing.Priced priced = other.join();
        bound.lower(priced.bound());
        priced.found().forEach((p, found) -> {
            if (found.isPossible()) {
                pool.add(p, HardPositions.content(model, p, found));
            }
        });
    }

    private boolean isBest() {
        return team.keepsLocks() && incumbent().isOptimal();
    }

    /** One thread puts together what has been met while the other searches on; the better result is taken. */
    private void combine(double heat) {
        team.emptyInto(pool);
        Content[] now = team.plan();
        Combination combination = new Combination(model, exact, pool, bound.bestPrices());
        Limits limits = Limits.ofWork(Math.min(1, COMBINE_WORK * request.timeLimitSeconds()), request.seed())
                .stoppedBy(this::isOver);
        CompletableFuture<Optional<Content[]>> other =
                CompletableFuture.supplyAsync(() -> combination.choose(now, COLUMNS, limits), second);
        team.alone(heat, moves(ALONE));
        other.join().ifPresent(team::takeIfBetter);
    }

    /** One thread looks for a proof while the other searches; a proven answer is the answer. */
    private void solveWhole() {
        Whole whole = new Whole(
                request.problem(),
                IntStream.range(0, model.slots.length).boxed().toList(),
                request.locked(),
                request.excluded(),
                composition(team.best()));
        BooleanSupplier stop = this::isOver;
        Limits limits = Limits.ofWork(WHOLE_WORK * request.timeLimitSeconds(), request.seed())
                .stoppedBy(stop);
        CompletableFuture<Optional<Proven>> other =
                CompletableFuture.supplyAsync(() -> exact.wholeModel(whole, limits), second);
        for (int round = 0; round < ROUNDS && !isOver() && !isProven(other); round++) {
            team.alone(OUTER_HEAT * (1 - (double) round / ROUNDS), moves(1));
            bound(BOUND_EACH_ROUND);
            tell();
        }
        proven = other.join();
    }

    private static boolean isProven(CompletableFuture<Optional<Proven>> other) {
        return other.isDone() && other.join().filter(Proven::isOptimal).isPresent();
    }

    private void tell() {
        long now = budget.elapsedMillis();
        if (now - told >= TELL_EVERY) {
            told = now;
            progress.found(incumbent());
        }
    }

    /**
     * The best so far. What is proven to be best goes before what the search found, for that depends on the moment; and so
     * does what keeps all locks, as every answer of the exact solver does.
     */
    private Incumbent incumbent() {
        long least = Math.min(
                (long) Math.floor(bound.best()), proven.map(Proven::bound).orElse(Long.MAX_VALUE));
        Optional<Proven> better =
                proven.filter(one -> one.isOptimal() || !team.keepsLocks() || one.objective() > team.bestObjective());
        return new Incumbent(
                better.map(Proven::composition).orElseGet(() -> composition(team.best())),
                better.map(Proven::objective).orElse(team.bestObjective()),
                least,
                team.iterations());
    }

    private Composition composition(Content[] contents) {
        List<FilledPosition> filled = new ArrayList<>();
        for (int p = 0; p < contents.length; p++) {
            if (contents[p].pattern() != Plan.CLOSED) {
                filled.add(model.filled(p, contents[p]));
            }
        }
        return new Composition(filled);
    }
}
