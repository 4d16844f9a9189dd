package no.ldo.differentiation.carving;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Why a carving problem, or a pin of it, cannot be solved.
 *
 * @param pointer where, as a JSON pointer from the root of the request: {@code #/problem/tasks/17/minutes}
 * @param code stable word for programs, such as {@code number.negative}
 * @param rule number of the hard rule that a pin breaks (H0–H16), or null
 * @param detail one sentence for a person; never a name from the problem
 */
public record ProblemFault(
        String pointer, String code, @Nullable String rule, String detail) implements Serializable {
    /** At most so many are told of one request. */
    public static final int MOST_TOLD = 100;

    /** A fault that is about no rule. */
    public static ProblemFault of(String pointer, String code, String detail) {
        return new ProblemFault(pointer, code, null, detail);
    }
}
