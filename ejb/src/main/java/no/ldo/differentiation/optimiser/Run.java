package no.ldo.differentiation.optimiser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.carving.FilledPosition;
import no.ldo.differentiation.optimiser.exact.ExactSolver;
import no.ldo.differentiation.optimiser.exact.Found;
import no.ldo.differentiation.optimiser.exact.Limits;
import no.ldo.differentiation.optimiser.exact.Proven;

/**
 * One run: rounds of the two searches, between them a tighter bound, and now and then the best of all contents met put
 * together anew by the exact solver. A small problem is given to the exact solver as a whole while one search goes on.
 * Without an exact solver the run is the same but for these two.
 */
final class Run {
    private static final double OUTER_HEAT = 30;
    private static final int ROUNDS = 60;
    private static final int BOUND_AT_FIRST = 120;
    private static final int BOUND_EACH_ROUND = 9;
    private static final long TELL_EVERY = 500;

    /** Every so many rounds columns are put together anew, so many of each position, with so much work. */
    private static final int COMBINE_EVERY = 12;

    private static final int COLUMNS = 20;
    private static final int COLUMNS_WHEN_SHORT = 10;

    /** So much of the time limit, in the solver's units of work. */
    private static final double COMBINE_WORK = 0.03;

    /** After so many rounds the exact solver is asked about what is still empty, so many at most, with so much work each. */
    private static final int HARD_AT = 6;

    private static final int MOST_HARD = 12;
    private static final double HARD_WORK = 0.5;
    /** So many moves the other thread makes, about, while the exact solver puts columns together or looks at one position. */
    private static final double COMBINE_MOVES = 250_000;
    /** The same for each share that a position could hold about which it is asked; of these so many for each second of the limit. */
    private static final double HARD_MOVES = 250;

    private static final int HARD_SHARES_A_SECOND = 300;

    /** Longer runs ask for exact prices between these rounds: so many positions for each second of the time limit. */
    private static final int LONG_SECONDS = 10;

    private static final int PRICE_AT = 24;
    private static final int PRICE_UNTIL = 45;
    private static final float PRICED_A_SECOND = 2.4f;

    /** Before that so many rounds of the cheap bound, for each second: exact prices are worth what the prices are. */
    private static final int BOUND_A_SECOND = 25;

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
        if (SmallProblem.is(request.problem())) {
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
        bound(rounds, team.bestObjective());
    }

    private void bound(int rounds, long reached) {
        for (int i = 0; i < rounds && !isOver(); i++) {
            bound.round(reached);
        }
    }

    private void rounds() {
        boolean asks = exact.isThere();
        int askAt = asks ? HARD_AT : ROUNDS;
        int combineAt = asks ? COMBINE_EVERY : ROUNDS;
        int priceAt = asks && !isShort() ? PRICE_AT : ROUNDS;
        int round = 0;
        while (round < ROUNDS && !isOver() && !isBest()) {
            if (round >= priceAt) {
                price(round);
                priceAt = ROUNDS;
                round = PRICE_UNTIL;
            } else if (round >= askAt) {
                round = askAboutHard(round);
                askAt = ROUNDS;
            } else if (round >= combineAt) {
                combineAt = round + COMBINE_EVERY;
                round = combine(round);
            } else {
                team.round(random, heat(round), moves());
                round++;
            }
            bound(BOUND_EACH_ROUND);
            tell();
        }
    }

    private boolean isShort() {
        return request.timeLimitSeconds() < LONG_SECONDS;
    }

    private static double heat(int round) {
        return OUTER_HEAT * (1 - (double) round / ROUNDS);
    }

    /** Moves of one round. */
    private long moves() {
        return Math.max(1, budget.moves() / ROUNDS);
    }

    /** One thread makes so many moves while the other one asks. @return the round that comes then */
    private int alone(int round, double moves) {
        int end = round + (int) Math.max(1, Math.min(ROUNDS - round, Math.ceil(moves / moves())));
        searchAlone(round, end);
        return end;
    }

    private void searchAlone(int round, int end) {
        for (int i = round; i < end && !isOver(); i++) {
            team.alone(heat(i), moves());
            tell();
        }
    }

    /** One thread asks about what no search could fill, while the other searches on. */
    private int askAboutHard(int round) {
        team.emptyInto(pool);
        List<Integer> hard = HardPositions.easiest(
                model, pool.without(), MOST_HARD, HARD_SHARES_A_SECOND * request.timeLimitSeconds());
        Limits limits = Limits.ofWork(HARD_WORK, request.seed()).stoppedBy(this::isOver);
        CompletableFuture<Map<Integer, Found>> other =
                CompletableFuture.supplyAsync(() -> new HardPositions(request, exact).look(hard, limits), second);
        int next = alone(round, HARD_MOVES * HardPositions.shares(model, hard));
        other.join().forEach((p, found) -> {
            bound.provenAlone(p, found.isPossible() ? Math.max(0, found.bound()) : 0);
            if (found.isPossible()) {
                pool.add(p, HardPositions.content(model, p, found));
            } else {
                team.giveUp(p);
            }
        });
        return next;
    }

    /** One thread asks what positions can be worth at most at the prices found, while the other searches on. */
    private void price(int round) {
        team.emptyInto(pool);
        long reached = team.bestObjective();
        int most = Math.round(PRICED_A_SECOND * request.timeLimitSeconds());
        Limits limits = Limits.ofWork(HARD_WORK, request.seed()).stoppedBy(this::isOver);
        CompletableFuture<Pricing.Priced> other =
                CompletableFuture.supplyAsync(() -> price(reached, most, limits), second);
        searchAlone(round, PRICE_UNTIL);
        Pricing.Priced priced = other.join();
        bound.lower(priced.bound());
        priced.found().forEach((p, found) -> {
            if (found.isPossible()) {
                pool.add(p, HardPositions.content(model, p, found));
            }
        });
    }

    private Pricing.Priced price(long reached, int most, Limits limits) {
        bound(BOUND_A_SECOND * request.timeLimitSeconds(), reached);
        return new Pricing(model, new HardPositions(request, exact), bound, pool).ask(most, limits);
    }

    private boolean isBest() {
        return team.keepsLocks() && incumbent().isOptimal();
    }

    /** One thread puts together what has been met while the other searches on; the better result is taken. */
    private int combine(int round) {
        team.emptyInto(pool);
        Content[] now = team.plan();
        int columns = isShort() ? COLUMNS_WHEN_SHORT : COLUMNS;
        Combination combination = new Combination(model, exact, pool, bound.bestPrices());
        Limits limits = Limits.ofWork(Math.min(1, COMBINE_WORK * request.timeLimitSeconds()), request.seed())
                .stoppedBy(this::isOver);
        CompletableFuture<Optional<Content[]>> other =
                CompletableFuture.supplyAsync(() -> combination.choose(now, columns, limits), second);
        int next = alone(round, COMBINE_MOVES);
        other.join().ifPresent(team::takeIfBetter);
        return next;
    }

    /**
     * One thread looks for a proof while the other searches; a proven answer is the answer. Both search first: the proof is
     * found sooner from what is nearly the best.
     */
    private void solveWhole() {
        for (int round = 0; round < SmallProblem.ROUNDS_BEFORE && !isOver(); round++) {
            team.round(random, heat(round), moves());
            bound(BOUND_EACH_ROUND);
            tell();
        }
        SmallProblem small = new SmallProblem(request, exact, this::isOver);
        small.prove(composition(team.best()), second);
        for (int round = SmallProblem.ROUNDS_BEFORE; round < ROUNDS && !isOver() && !small.isProven(); round++) {
            team.alone(heat(round), moves());
            bound(BOUND_EACH_ROUND);
            tell();
        }
        proven = small.result();
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
