package no.ldo.differentiation.frame;

import jakarta.persistence.AttributeConverter;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import no.ldo.differentiation.jobs.Demand;
import org.jspecify.annotations.Nullable;

/**
 * How long a day the person may meet each {@link Demand}: work that asks for {@link #COUNTED_FROM "some"} or more of it counts
 * (ldo-carving-1, H10).
 *
 * @param digits twelve digits 0–4 in the order of {@link Demand}, places in {@link #MINUTES}
 */
public record Doses(String digits) implements Serializable {
    /** Work counts when it asks for this much of the demand: 2, "some". */
    public static final int COUNTED_FROM = 2;

    /** Minutes a day by digit; 0: as long as may be. */
    public static final List<Integer> MINUTES = List.of(0, 30, 60, 120, 240);

    public static final Doses NONE = new Doses("000000000000");

    /** @throws IllegalArgumentException when it is not twelve digits 0–4 */
    public Doses {
        if (!digits.matches("[0-4]{12}")) {
            throw new IllegalArgumentException("doses are twelve digits 0 to 4");
        }
    }

    /** Doses with the given digits, 0 where none is given. */
    public static Doses of(Map<Demand, Integer> byDemand) {
        StringBuilder digits = new StringBuilder();
        for (Demand demand : Demand.values()) {
            digits.append(byDemand.getOrDefault(demand, 0));
        }
        return new Doses(digits.toString());
    }

    /** The digit, 0–4. */
    public int of(Demand demand) {
        return digits.charAt(demand.ordinal()) - '0';
    }

    /** Minutes a day; 0: as long as may be. */
    public int minutesOf(Demand demand) {
        return MINUTES.get(of(demand));
    }

    /** Stores the digits. */
    @jakarta.persistence.Converter(autoApply = true)
    public static class Converter implements AttributeConverter<Doses, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Doses doses) {
            return doses == null ? null : doses.digits();
        }

        @Override
        public @Nullable Doses convertToEntityAttribute(@Nullable String digits) {
            return digits == null ? null : new Doses(digits);
        }
    }
}
