package no.ldo.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Eight clients that save one thing after another: six programs that send hires, two leaders who write. */
final class Crew implements AutoCloseable {
    static final List<String> LEADERS = List.of("leder@demo.example", "leder.omsorg@demo.example");
    private static final int PROGRAMS = 6;
    private static final int PAUSE_MILLIS = 20;
    private static final int PAUSE_AFTER_FAILURE_MILLIS = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Ledger ledger = new Ledger();
    private final List<Saver> savers;
    private final ExecutorService threads = Executors.newFixedThreadPool(PROGRAMS + LEADERS.size());
    private final List<Future<?>> running = new ArrayList<>();
    private volatile boolean working;

    Crew(String portal) {
        savers = Stream.concat(
                        IntStream.range(0, PROGRAMS)
                                .mapToObj(number -> new HireSaver(portal, "chaos-" + number, ledger)),
                        LEADERS.stream().map(leader -> new StepSaver(portal, leader, ledger)))
                .map(Saver.class::cast)
                .toList();
    }

    Ledger ledger() {
        return ledger;
    }

    void work() {
        working = true;
        savers.forEach(saver -> running.add(threads.submit(() -> work(saver))));
    }

    /** Waits until each of the eight has been acknowledged so many more saves, so that all are in the middle of one. */
    void awaitSaves(int more) throws InterruptedException {
        List<Integer> wanted =
                savers.stream().map(saver -> saver.acknowledged() + more).toList();
        long end = System.nanoTime() + 2 * PATIENCE.toNanos();
        while (IntStream.range(0, savers.size()).anyMatch(at -> savers.get(at).acknowledged() < wanted.get(at))) {
            assertThat(System.nanoTime())
                    .as("all clients get on: %s", ledger.told())
                    .isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** Lets every client get its answer to what it has sent, and stops. */
    void finish() throws Exception {
        working = false;
        for (Future<?> one : running) {
            one.get(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        running.clear();
        assertThat(savers).as("clients whose save was acknowledged at last").allMatch(Saver::isDone);
    }

    private void work(Saver saver) {
        while (working) {
            attempt(saver);
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!saver.isDone() && System.nanoTime() < end) {
            attempt(saver);
        }
    }

    private void attempt(Saver saver) {
        int pause = saver.attempt() ? PAUSE_MILLIS : PAUSE_AFTER_FAILURE_MILLIS;
        try {
            TimeUnit.MILLISECONDS.sleep(pause);
        } catch (InterruptedException stopped) {
            working = false;
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        working = false;
        threads.shutdownNow();
    }
}
