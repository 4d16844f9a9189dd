package no.ldo.differentiation.optimiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import no.ldo.differentiation.carving.ProblemChecks;
import no.ldo.differentiation.optimiser.exact.ExactSolvers;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    @Test
    void the_problem_is_a_sound_one_that_fills_most_positions() {
        CarvingRequest request = new CarvingRequest(Rehearsal.problem(), 3, 1, List.of(), List.of());
        ExecutorService second = Executors.newCachedThreadPool();

        Incumbent best = new Run(request, new Budget(200_000, 600), new Silent(), second, ExactSolvers.none())
                .solve()
                .best();
        second.shutdownNow();

        assertThat(ProblemChecks.of(request.problem())).isEmpty();
        assertThat(best.composition().positions()).hasSizeGreaterThan(10);
    }

    @Test
    void ends_when_somebody_waits_for_a_search() {
        LocalOptimiser optimiser = new LocalOptimiser();
        AtomicInteger asked = new AtomicInteger();
        long begun = System.nanoTime();

        optimiser.rehearse(() -> asked.incrementAndGet() > 3);
        optimiser.stop();

        assertThat(asked.get()).isGreaterThan(3);
        assertThat(System.nanoTime() - begun).isLessThan(2_500_000_000L);
    }
}
