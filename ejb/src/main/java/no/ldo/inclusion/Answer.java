package no.ldo.inclusion;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The voluntary answer whether the person hired belongs to the target's group. Never shown for a single hire. */
public enum Answer {
    YES,
    NO,
    NOT_ANSWERED;

    /** The word in files and API: {@code yes}, {@code no}, {@code not_answered}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The answer of a word, or empty when there is none. */
    public static Optional<Answer> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
