package no.ldo.shared;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One broken rule, told by key and never by text.
 *
 * @param key message key, {@code <feature>.rule.<nameOfTheRule>}; stands in docs/rules.md and in the bundles nb, nn, en
 * @param field the field of the command that broke it, or null when the rule concerns the whole
 * @param arguments values for the placeholders of the message, in order; numbers and short texts only
 */
public record RuleViolation(String key, @Nullable String field, List<Serializable> arguments) implements Serializable {
    public RuleViolation {
        arguments = List.copyOf(arguments);
    }

    /** A violation of the whole, without a field. */
    public static RuleViolation of(String key, Serializable... arguments) {
        return new RuleViolation(key, null, List.of(arguments));
    }

    /** A violation that belongs to one field of the command. */
    public static RuleViolation at(String field, String key, Serializable... arguments) {
        return new RuleViolation(key, field, List.of(arguments));
    }
}
