package no.ldo.local;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Several threads that do the same at the same moment. Threads of their own: those of a parallel stream would be JUnit's, and
 * belong to other lines of tests.
 */
public final class AtOnce {
    private AtOnce() {}

    /** All answers. */
    public static <T> List<T> times(int times, Supplier<T> act) {
        CountDownLatch all = new CountDownLatch(times);
        List<CompletableFuture<T>> running = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> {
                            all.countDown();
                            awaitQuietly(all);
                            return act.get();
                        },
                        command -> new Thread(command, "at once").start()))
                .limit(times)
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
