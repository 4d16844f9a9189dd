package no.ldo.differentiation.carving;

import java.util.List;

/** One object of a problem while it is checked: knows its place in the request and notes the faults of its fields. */
final class Checked {
    /** No text of a problem is longer. */
    private static final int LONGEST_TEXT = 200;

    private final List<ProblemFault> faults;
    private final String pointer;

    /** @param faults takes what is found, until there are as many as are told */
    Checked(List<ProblemFault> faults, String pointer) {
        this.faults = faults;
        this.pointer = pointer;
    }

    void fault(String field, String code, String detail) {
        if (faults.size() < ProblemFault.MOST_TOLD) {
            faults.add(ProblemFault.of(pointer + "/" + field, code, detail));
        }
    }

    /** From 0 to a limit beyond which sums could overflow. */
    void count(String field, int value, int most) {
        atLeast(field, value, 0);
        if (value > most) {
            fault(field, "number.tooLarge", "At most " + most + ".");
        }
    }

    void notNegative(String field, int value) {
        atLeast(field, value, 0);
    }

    void atLeast(String field, int value, int least) {
        if (value < 0 && least >= 0) {
            fault(field, "number.negative", "Must not be negative.");
        } else if (value < least) {
            fault(field, "number.tooSmall", "At least " + least + ".");
        }
    }

    /** A place in one of the lists of the problem. */
    void place(String field, int value, String list, int size) {
        if (value < 0 || value >= size) {
            fault(field, "index.unknown", "No such place in " + list + ", which has " + size + ".");
        }
    }

    void text(String field, String value) {
        if (value.length() > LONGEST_TEXT) {
            fault(field, "text.tooLong", "At most " + LONGEST_TEXT + " characters.");
        }
    }

    /** A vector with one number for each demand, in the order of the keys. */
    void vector(String field, List<Integer> values, int keys) {
        if (values.size() != keys) {
            fault(field, "vector.length", "One number for each of the " + keys + " demandKeys.");
        }
        for (int key = 0; key < values.size(); key++) {
            notNegative(field + "/" + key, values.get(key));
        }
    }

    void notAbove(String lower, int low, String upper, int high) {
        if (low > high) {
            fault(lower, "range.empty", lower + " must not be above " + upper + ".");
        }
    }

    /** Times of the day, minutes after midnight. */
    void window(String from, int start, String to, int end) {
        count(from, start, ProblemChecks.WEEK);
        count(to, end, ProblemChecks.WEEK);
        if (start >= end) {
            fault(from, "range.empty", from + " must be before " + to + ".");
        }
    }
}
