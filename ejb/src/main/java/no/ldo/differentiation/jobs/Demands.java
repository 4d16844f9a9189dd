package no.ldo.differentiation.jobs;

import jakarta.persistence.AttributeConverter;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of each {@link Demand} a task asks: 0 none, 1 a little, 2 some, 3 much, 4 complete. A profile of function;
 * nothing about any person.
 *
 * @param digits twelve digits 0–4 in the order of {@link Demand}
 */
public record Demands(String digits) implements Serializable {
    public static final int LARGEST = 4;
    public static final Demands NONE = new Demands("000000000000");

    /** @throws IllegalArgumentException when it is not twelve digits 0–4 */
    public Demands {
        if (!digits.matches("[0-4]{12}")) {
            throw new IllegalArgumentException("demands are twelve digits 0 to 4");
        }
    }

    /** Demands with the given levels, 0 where none is given. */
    public static Demands of(Map<Demand, Integer> levels) {
        StringBuilder digits = new StringBuilder();
        for (Demand demand : Demand.values()) {
            digits.append(levels.getOrDefault(demand, 0));
        }
        return new Demands(digits.toString());
    }

    /** 0–4. */
    public int of(Demand demand) {
        return digits.charAt(demand.ordinal()) - '0';
    }

    /** For each demand the higher of the two. */
    public Demands highest(Demands other) {
        StringBuilder highest = new StringBuilder();
        for (Demand demand : Demand.values()) {
            highest.append(Math.max(of(demand), other.of(demand)));
        }
        return new Demands(highest.toString());
    }

    /** Stores the digits. */
    @jakarta.persistence.Converter(autoApply = true)
    public static class Converter implements AttributeConverter<Demands, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Demands demands) {
            return demands == null ? null : demands.digits();
        }

        @Override
        public @Nullable Demands convertToEntityAttribute(@Nullable String digits) {
            return digits == null ? null : new Demands(digits);
        }
    }
}
