package no.ldo.differentiation.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.ldo.differentiation.carving.ACarving;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.carving.FilledPosition;
import no.ldo.differentiation.optimiser.CarvingRequest;
import no.ldo.differentiation.optimiser.Explainer;
import no.ldo.differentiation.optimiser.Explanation;
import no.ldo.differentiation.optimiser.Incumbent;
import no.ldo.differentiation.optimiser.Optimiser;
import no.ldo.differentiation.optimiser.Outcome;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunWorkerTest {
    private static final Logger FAULTS = Logger.getLogger(RunWorker.class.getName());
    private static final Incumbent EMPTY = new Incumbent(Composition.EMPTY, 0, 50, 3);

    private final Ledger ledger = new Ledger();
    private final QueuedRun run = new QueuedRun(
            UUID.randomUUID(),
            new OrganisationNumber("999000037"),
            new CarvingRequest(
                    new ACarving()
                            .task(ACarving.anHour(31))
                            .position(ACarving.somebody(31))
                            .problem(),
                    1,
                    1,
                    List.of(),
                    List.of()));

    @BeforeEach
    void faultsAreExpected() {
        FAULTS.setLevel(Level.OFF);
    }

    @AfterEach
    void faultsAreToldAgain() {
        FAULTS.setLevel(null);
    }

    @Test
    void what_the_optimiser_ends_with_is_stored_with_its_explanations() {
        work((request, progress) -> new Outcome(EMPTY, true, 1234));

        assertThat(ledger.happened).containsExactly("begun", "finished 0 of 50, same again true, 1234 ms");
        assertThat(ledger.last.answer())
                .isEqualTo("{\"solution\":{\"instance\":\"Test\",\"objective\":0,\"positions\":[]},\"terms\":{},"
                        + "\"explanations\":[{\"position\":0,\"kind\":\"EMPTY\",\"rule\":\"H7\"}]}");
    }

    @Test
    void the_best_so_far_is_noted_while_the_optimiser_searches() {
        work((request, progress) -> {
            ledger.look.run();
            progress.found(EMPTY);
            ledger.look.run();
            return new Outcome(EMPTY, true, 1);
        });

        assertThat(ledger.happened).containsSubsequence("begun", "nothing new", "noted 0 of 50");
        assertThat(ledger.looking).isFalse();
    }

    @Test
    void the_optimiser_is_stopped_when_the_run_was_cancelled_elsewhere() {
        work((request, progress) -> {
            ledger.goesOn = false;
            ledger.look.run();
            return new Outcome(EMPTY, !progress.isCancelled(), 1);
        });

        assertThat(run.isCancelled()).isTrue();
        assertThat(ledger.last.answer()).contains("\"explanations\":null");
    }

    @Test
    void nothing_is_stored_of_a_run_that_ends_because_the_server_stops() {
        work((request, progress) -> {
            run.abandon();
            return new Outcome(EMPTY, false, 1);
        });

        assertThat(ledger.happened).containsExactly("begun");
    }

    @Test
    void a_fault_of_the_optimiser_fails_the_run() {
        work((request, progress) -> {
            throw new IllegalStateException("a name from the problem");
        });

        assertThat(ledger.happened).containsExactly("begun", "failed");
        assertThat(ledger.looking).isFalse();
    }

    @Test
    void an_answer_that_breaks_a_rule_or_counts_wrong_is_not_believed() {
        Composition tooLittle = new Composition(List.of(new FilledPosition(0, 0, List.of())));

        work((request, progress) -> new Outcome(new Incumbent(tooLittle, 0, 50, 1), true, 1));
        work((request, progress) -> new Outcome(new Incumbent(Composition.EMPTY, 5, 50, 1), true, 1));

        assertThat(ledger.happened).containsExactly("begun", "failed", "begun", "failed");
    }

    @Test
    void without_explanations_the_answer_is_stored_all_the_same() {
        new RunWorker((request, progress) -> new Outcome(EMPTY, true, 1), new Broken(), ledger, ledger.threads)
                .work(run);

        assertThat(ledger.last.answer()).contains("\"explanations\":null");
        assertThat(ledger.happened).last().asString().startsWith("finished");
    }

    @Test
    void a_run_that_was_cancelled_before_its_turn_is_not_worked_on() {
        ledger.begins = false;

        work((request, progress) -> {
            throw new AssertionError("worked on");
        });

        assertThat(ledger.happened).isEmpty();
    }

    private void work(Optimiser optimiser) {
        new RunWorker(optimiser, new Told(), ledger, ledger.threads).work(run);
    }

    private static final class Told extends Explainer {
        @Override
        public List<Explanation> explain(CarvingRequest request, Composition composition, BooleanSupplier stop) {
            return List.of(new Explanation(0, null, Explanation.Kind.EMPTY, 0, "H7", null, List.of(), null, List.of()));
        }
    }

    private static final class Broken extends Explainer {
        @Override
        public List<Explanation> explain(CarvingRequest request, Composition composition, BooleanSupplier stop) {
            throw new IllegalStateException("no words");
        }
    }

    /** Remembers what would be stored; looks only when the test does. */
    private static final class Ledger extends RunRecorder {
        private final List<String> happened = new ArrayList<>();
        private boolean begins = true;
        private boolean goesOn = true;
        private boolean looking;
        private Runnable look = () -> {};
        private @Nullable Found last;

        private final RunThreads threads = new RunThreads() {
            @Override
            Runnable every(int millis, Runnable work) {
                look = work;
                looking = true;
                return () -> looking = false;
            }
        };

        @Override
        public boolean begin(UUID id) {
            if (begins) {
                happened.add("begun");
            }
            return begins;
        }

        @Override
        public boolean goesOn(UUID id, @Nullable Found found) {
            happened.add(found == null ? "nothing new" : "noted " + found.objective() + " of " + found.bound());
            return goesOn;
        }

        @Override
        public void finish(UUID id, Found found, boolean reproducible) {
            last = found;
            happened.add("finished " + found.objective() + " of " + found.bound() + ", same again " + reproducible
                    + ", " + found.elapsedMillis() + " ms");
        }

        @Override
        public void fail(UUID id) {
            happened.add("failed");
        }
    }
}
