package no.ldo.identity;

import java.time.Duration;

/**
 * How long a person must wait after wrong passwords. Only failures count; a good login clears them. The count of an
 * account is kept per address, so that nobody can lock another person out.
 *
 * <p>Source: quality requirements § 4.1, OWASP ASVS 5.0.0 id 6.3.1.
 */
final class LoginRules {
    /** Failures older than this are forgotten. */
    static final Duration WINDOW = Duration.ofMinutes(10);

    static final int FREE_FAILURES_PER_ACCOUNT = 5;
    static final int FREE_FAILURES_PER_ADDRESS = 20;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private LoginRules() {}

    /** Time from the last failure until the next try is let in; doubles with every failure beyond the free ones. */
    static Duration waitAfter(long failuresOfAccount, long failuresOfAddress) {
        Duration account = delay(failuresOfAccount - FREE_FAILURES_PER_ACCOUNT);
        Duration address = delay(failuresOfAddress - FREE_FAILURES_PER_ADDRESS);
        return account.compareTo(address) > 0 ? account : address;
    }

    private static Duration delay(long failuresTooMany) {
        if (failuresTooMany < 0) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(2L << Math.min(failuresTooMany, 10));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
