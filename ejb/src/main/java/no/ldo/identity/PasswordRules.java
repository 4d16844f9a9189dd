package no.ldo.identity;

import java.time.Duration;
import java.util.Optional;
import no.ldo.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What a new password must fulfil. No rule about kinds of signs, no forced change.
 *
 * <p>Source: OWASP ASVS 5.0.0, 6.2.1, 6.2.4 and 6.2.12; NIST SP 800-63B § 5.1.1.2.
 */
final class PasswordRules {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private PasswordRules() {}

    /** At least 12 characters and at most 200. */
    static Optional<RuleViolation> passwordLongEnough(String field, @Nullable String password) {
        int length = password == null ? 0 : password.length();
        return length >= SHORTEST && length <= LONGEST
                ? Optional.empty()
                : Optional.of(RuleViolation.at(field, "identity.rule.passwordLongEnough", SHORTEST));
    }

    /** Not one of the much used, not one sign again and again, not a row of the keyboard, not the own login name. */
    static Optional<RuleViolation> passwordNotEasilyGuessed(String field, @Nullable String password, String loginName) {
        boolean guessed = password != null && EasyPasswords.contain(password, loginName);
        return guessed
                ? Optional.of(RuleViolation.at(field, "identity.rule.passwordNotEasilyGuessed"))
                : Optional.empty();
    }

    /**
     * After some wrong passwords the next try waits, longer each time.
     *
     * @param left zero when the try may come at once
     */
    static Optional<RuleViolation> wrongPasswordsMakeWait(Duration left) {
        return left.isZero()
                ? Optional.empty()
                : Optional.of(
                        RuleViolation.at("current", "identity.rule.wrongPasswordsMakeWait", left.toSeconds() + 1));
    }

    /** Who changes the own password shows that the old one is known; whoever has none yet need not. */
    static Optional<RuleViolation> currentPasswordMustMatch(boolean matches) {
        return matches
                ? Optional.empty()
                : Optional.of(RuleViolation.at("current", "identity.rule.currentPasswordMustMatch"));
    }
}
