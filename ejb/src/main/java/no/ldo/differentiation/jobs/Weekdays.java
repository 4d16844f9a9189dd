package no.ldo.differentiation.jobs;

import jakarta.persistence.AttributeConverter;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of days of the week.
 *
 * @param bits one bit per day, Monday the lowest; 0–127
 */
public record Weekdays(int bits) implements Serializable {
    public static final Weekdays NONE = new Weekdays(0);
    public static final Weekdays MONDAY_TO_FRIDAY = new Weekdays(0b11111);

    /** @throws IllegalArgumentException when a bit beyond Sunday is set */
    public Weekdays {
        if (bits < 0 || bits > 127) {
            throw new IllegalArgumentException("days are seven bits");
        }
    }

    /** The given days. */
    public static Weekdays of(Collection<DayOfWeek> days) {
        int bits = 0;
        for (DayOfWeek day : days) {
            bits |= bit(day);
        }
        return new Weekdays(bits);
    }

    /** The given days. */
    public static Weekdays of(DayOfWeek... days) {
        return of(List.of(days));
    }

    public boolean contains(DayOfWeek day) {
        return (bits & bit(day)) != 0;
    }

    /** Whether every one of the other's days is among these. */
    public boolean containsAll(Weekdays other) {
        return (bits & other.bits) == other.bits;
    }

    /** Whether there is a day in both. */
    public boolean overlaps(Weekdays other) {
        return (bits & other.bits) != 0;
    }

    public Weekdays plus(Weekdays other) {
        return new Weekdays(bits | other.bits);
    }

    public Weekdays minus(Weekdays other) {
        return new Weekdays(bits & ~other.bits);
    }

    public int count() {
        return Integer.bitCount(bits);
    }

    public boolean isEmpty() {
        return bits == 0;
    }

    /** The days from Monday on. */
    public Set<DayOfWeek> days() {
        EnumSet<DayOfWeek> found = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (contains(day)) {
                found.add(day);
            }
        }
        return found;
    }

    private static int bit(DayOfWeek day) {
        return 1 << (day.getValue() - 1);
    }

    /** Stores the bits. */
    @jakarta.persistence.Converter(autoApply = true)
    public static class Converter implements AttributeConverter<Weekdays, Integer> {
        @Override
        public @Nullable Integer convertToDatabaseColumn(@Nullable Weekdays days) {
            return days == null ? null : days.bits();
        }

        @Override
        public @Nullable Weekdays convertToEntityAttribute(@Nullable Integer bits) {
            return bits == null ? null : new Weekdays(bits);
        }
    }
}
