package no.ldo.identity;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What became of a login.
 *
 * @param person who it is, or null when refused
 * @param delay how long to wait before the next try is let in; zero when it may come at once
 */
public record LoginAnswer(@Nullable SignedIn person, Duration delay) {
    /** Whether the password was not even looked at because earlier failures lie too near. */
    public boolean mustWait() {
        return person == null && !delay.isZero();
    }
}
