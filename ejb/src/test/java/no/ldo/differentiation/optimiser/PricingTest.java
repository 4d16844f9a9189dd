package no.ldo.differentiation.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.ldo.differentiation.carving.BruteForce;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.Instances;
import no.ldo.differentiation.carving.Instances.Size;
import no.ldo.differentiation.optimiser.exact.ExactSolvers;
import no.ldo.differentiation.optimiser.exact.Found;
import no.ldo.differentiation.optimiser.exact.Limits;
import no.ldo.differentiation.optimiser.exact.Offers;
import no.ldo.differentiation.optimiser.exact.OnePosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PricingTest {
    private static final int ALL = 1_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_bound_at_exact_prices_is_true_and_no_higher_than_before(long seed) {
        assumeThat(ExactSolvers.isPresent()).isTrue();
        CarvingProblem problem = Instances.withOtherWeights(Instances.generated(seed, Size.TINY), seed);
        CarvingRequest request = new CarvingRequest(problem, 1, 1, List.of(), List.of());
        Model model = new Model(request);
        PriceBound bound = new PriceBound(model);
        for (int round = 0; round < 60; round++) {
            bound.round(0);
        }

        double priced =
                pricing(request, model, bound).ask(ALL, Limits.ofWork(1, 1)).bound();

        assertThat(priced).isLessThanOrEqualTo(bound.relaxed());
        assertThat(Math.floor(priced + 1e-6)).isGreaterThanOrEqualTo(BruteForce.best(problem));
    }

    @Test
    void lowers_the_bound_of_a_real_problem_but_not_below_what_is_known_to_exist() {
        assumeThat(ExactSolvers.isPresent()).isTrue();
        CarvingRequest request = new CarvingRequest(Instances.named("S2"), 1, 1, List.of(), List.of());
        Model model = new Model(request);
        PriceBound bound = new PriceBound(model);
        for (int round = 0; round < 400; round++) {
            bound.round(16_600);
        }

        double priced =
                pricing(request, model, bound).ask(ALL, Limits.ofWork(1, 1)).bound();

        assertThat(priced).isBetween(16_637.0, bound.relaxed() - 300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"S1", "S2"})
    void what_is_best_at_the_prices_goes_through_the_sieve(String name) {
        assumeThat(ExactSolvers.isPresent()).isTrue();
        CarvingRequest request = new CarvingRequest(Instances.named(name), 1, 1, List.of(), List.of());
        Model model = new Model(request);
        PriceBound bound = new PriceBound(model);
        for (int round = 0; round < 200; round++) {
            bound.round(0);
        }
        Prices prices = bound.bestPrices();
        HardPositions positions = new HardPositions(request, ExactSolvers.available());
        for (int p = 0; p < model.slots.length; p++) {
            Slot slot = model.slots[p];
            Sieve sieve = new Sieve(model, p, bound.copyPatterns(p), prices);
            Offers offers = (pattern, task) -> -(long) Math.ceil(prices.ofTask(task, mask(slot, pattern), slot.unit))
                    - leftDays(model, slot, pattern, task);
            Found best = positions
                    .look(p, offers, OnePosition.ANY, Limits.ofWork(20, 1))
                    .orElseThrow();
            int k = place(slot, best.pattern());

            assertThat(best.isProven()).isTrue();
            assertThat(sieve.most(k)).isGreaterThanOrEqualTo(best.value());
            assertThat(best.tasks()).isNotEmpty().allMatch(task -> sieve.lets(k, task, best.value() - 0.5));
        }
    }

    @Test
    void a_run_that_asks_for_exact_prices_answers_the_same_again() {
        CarvingRequest request = new CarvingRequest(Instances.named("M1"), 10, 1, List.of(), List.of());
        ExecutorService second = Executors.newCachedThreadPool();

        List<Incumbent> answers = IntStream.range(0, 2)
                .mapToObj(again -> new Run(
                                request, new Budget(600_000, 600), new Silent(), second, ExactSolvers.available())
                        .solve()
                        .best())
                .toList();
        second.shutdownNow();

        assertThat(answers.get(1)).isEqualTo(answers.get(0));
        assertThat(answers.get(0).bound()).isBetween(43_365L, ExactSolvers.isPresent() ? 48_500L : 53_000L);
    }

    private static int place(Slot slot, int pattern) {
        return IntStream.range(0, slot.masks.length)
                .filter(k -> slot.patternPlaces[k] == pattern)
                .findFirst()
                .orElseThrow();
    }

    private static int mask(Slot slot, int pattern) {
        return slot.masks[place(slot, pattern)];
    }

    private static long leftDays(Model model, Slot slot, int pattern, int task) {
        return model.leftDaysOf(task, mask(slot, pattern));
    }

    private static Pricing pricing(CarvingRequest request, Model model, PriceBound bound) {
        return new Pricing(model, new HardPositions(request, ExactSolvers.available()), bound, new ColumnPool(model));
    }
}
