package no.ldo.identity;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What became of a login.
 *
 * @param person who it is, or null when refused
 * @param mustChoosePassword whether the account has no password any more, because a code for one login let the person in
 * @param delay how long to wait before the next try is let in; zero when it may come at once
 */
public record LoginAnswer(@Nullable SignedIn person, boolean mustChoosePassword, Duration delay) {
    static LoginAnswer refused(Duration delay) {
        return new LoginAnswer(null, false, delay);
    }

    /** Whether the password was not even looked at because earlier failures lie too near. */
    public boolean mustWait() {
        return person == null && !delay.isZero();
    }
}
