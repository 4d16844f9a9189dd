package no.ldo.differentiation.suggesting;

import jakarta.persistence.AttributeConverter;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.jobs.Weekdays;
import org.jspecify.annotations.Nullable;

/** The day patterns of each position of a problem, so that its answer can be read when frames have changed. */
record Patterns(List<List<Integer>> masks) implements Serializable {
    static Patterns of(CarvingProblem problem) {
        return new Patterns(problem.positions().stream()
                .map(position -> position.dayPatterns())
                .toList());
    }

    /** Days of a pattern; none when there is no such position or pattern. */
    Weekdays days(int position, int pattern) {
        boolean known = position >= 0
                && position < masks.size()
                && pattern >= 0
                && pattern < masks.get(position).size();
        return known ? new Weekdays(masks.get(position).get(pattern)) : Weekdays.NONE;
    }

    /** Stores numbers with a comma between, positions with a semicolon. */
    @jakarta.persistence.Converter(autoApply = true)
    public static class Converter implements AttributeConverter<Patterns, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Patterns patterns) {
            return patterns == null
                    ? null
                    : patterns.masks().stream()
                            .map(one -> one.stream().map(String::valueOf).collect(Collectors.joining(",")))
                            .collect(Collectors.joining(";"));
        }

        @Override
        public @Nullable Patterns convertToEntityAttribute(@Nullable String stored) {
            return stored == null
                    ? null
                    : new Patterns(Arrays.stream(stored.split(";"))
                            .map(one -> Arrays.stream(one.split(","))
                                    .map(Integer::valueOf)
                                    .toList())
                            .toList());
        }
    }
}
