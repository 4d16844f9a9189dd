package no.ldo.inclusion;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kind of employment. Work practice without employment is not a hire and has no kind. */
public enum Employment {
    PERMANENT,
    TEMPORARY,
    APPRENTICE,
    TRAINEE,
    /** A move inside the organisation: counts only where the target's definition says so. */
    INTERNAL_MOVE;

    /** The word in files and API: {@code permanent}, {@code internal_move} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a word, or empty when there is none; upper case is not accepted. */
    public static Optional<Employment> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
