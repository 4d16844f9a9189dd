package no.ldo.differentiation.proposals;

import java.util.concurrent.TimeUnit;
import no.ldo.shared.RulesViolated;

/** Until when a file is read; everything that is done with it counts. */
final class Deadline {
    private final int seconds;
    private final long until;

    /** Begins now. */
    Deadline(int seconds) {
        this.seconds = seconds;
        until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }

    /** @throws RulesViolated {@code advertFileIsQuicklyRead} when it has passed */
    void check() {
        if (System.nanoTime() - until > 0) {
            throw AdvertFault.of("differentiation.rule.advertFileIsQuicklyRead", seconds);
        }
    }
}
