package no.ldo.differentiation.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Two files are opened at a time: who comes then waits a little, and is told to come back when that is not enough. */
@ApplicationScoped
class ReadingRoom {
    private static final int SEATS = 2;
    private static final int SECONDS = 5;

    private final Semaphore seats;
    private final int patience;

    ReadingRoom() {
        this(SEATS, SECONDS);
    }

    ReadingRoom(int seats, int patience) {
        this.seats = new Semaphore(seats, true);
        this.patience = patience;
    }

    <T> T read(Supplier<T> reading) {
        boolean seated;
        try {
            seated = seats.tryAcquire(patience, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            seated = false;
        }
        if (!seated) {
            throw new TooManyReaders();
        }
        try {
            return reading.get();
        } finally {
            seats.release();
        }
    }
}
