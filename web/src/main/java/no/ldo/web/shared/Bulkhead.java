package no.ldo.web.shared;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Lets a limited number of requests into the part that uses the database. When all places are taken, a request waits a
 * moment for one, but only while places are being given back: when the database hangs nobody waits, and the threads
 * stay free for pages that need no database.
 *
 * <p>Source: quality requirements § 3.1 (one locked table, sixty requests).
 */
final class Bulkhead {
    private static final int TURNS = 3;

    private final Semaphore places;
    private final int mostWaiting;
    private final long patienceMillis;
    private final LongSupplier clockMillis;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicLong lastChange;

    /**
     * Waits at most three times the patience, and no longer than one when no place comes back meanwhile.
     *
     * @param clockMillis tells the time in milliseconds from any beginning
     */
    Bulkhead(int places, int mostWaiting, long patienceMillis, LongSupplier clockMillis) {
        this.places = new Semaphore(places, true);
        this.mostWaiting = mostWaiting;
        this.patienceMillis = patienceMillis;
        this.clockMillis = clockMillis;
        this.lastChange = new AtomicLong(clockMillis.getAsLong());
    }

    /** Takes a place. @return false when there is none; then nothing is to be given back */
    boolean enter() {
        if (places.tryAcquire()) {
            lastChange.set(clockMillis.getAsLong());
            return true;
        }
        if (hangs()) {
            return false;
        }
        try {
            return waiting.incrementAndGet() <= mostWaiting && await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** A busy portal gives places back all the time, one whose database hangs does not. */
    private boolean await() throws InterruptedException {
        for (int turn = 0; turn < TURNS; turn++) {
            if (places.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                return true;
            }
            if (hangs()) {
                return false;
            }
        }
        return false;
    }

    /** Gives the place back. */
    void leave() {
        lastChange.set(clockMillis.getAsLong());
        places.release();
    }

    /** Whether all places have been taken for a while and none has come back. */
    private boolean hangs() {
        return clockMillis.getAsLong() - lastChange.get() > patienceMillis;
    }
}
