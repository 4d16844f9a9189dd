package no.ldo.inclusion;

import java.io.Serializable;

/**
 * Hires counted by answer.
 *
 * @param hires all that count
 */
record Sums(long hires, long yes, long no, long notAnswered) implements Serializable {
    static final Sums NONE = new Sums(0, 0, 0, 0);

    static Sums of(Answer answer) {
        return switch (answer) {
            case YES -> new Sums(1, 1, 0, 0);
            case NO -> new Sums(1, 0, 1, 0);
            case NOT_ANSWERED -> new Sums(1, 0, 0, 1);
        };
    }

    Sums plus(Sums other) {
        return new Sums(hires + other.hires, yes + other.yes, no + other.no, notAnswered + other.notAnswered);
    }

    Sums negated() {
        return new Sums(-hires, -yes, -no, -notAnswered);
    }
}
