package no.ldo.web.shared;

/** Tells an absent database from a fault, for what runs before the pages and their exception handler. */
public final class DatabaseAway {
    private static final int UNAVAILABLE = 503;

    private DatabaseAway() {}

    /** Whether it will pass: no connection, no answer in time. */
    public static boolean isBehind(RuntimeException thrown) {
        return Failure.of(thrown).status() == UNAVAILABLE;
    }
}
