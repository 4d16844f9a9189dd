package no.ldo.abuse;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Two threads that do the same at the same moment. */
final class Twice {
    private Twice() {}

    /** Both answers. */
    static <T> List<T> atOnce(Supplier<T> act) {
        CountDownLatch both = new CountDownLatch(2);
        List<CompletableFuture<T>> running = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> {
                            both.countDown();
                            awaitQuietly(both);
                            return act.get();
                        },
                        command -> new Thread(command, "twice").start()))
                .limit(2)
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
