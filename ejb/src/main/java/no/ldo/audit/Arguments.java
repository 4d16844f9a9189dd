package no.ldo.audit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** What a call is about: the first organisation and the first id among its arguments, also inside command records. */
final class Arguments {
    private static final int DEEPEST = 3;

    private final Object[] values;

    Arguments(@Nullable Object @Nullable [] values) {
        this.values = values == null ? new Object[0] : values;
    }

    @Nullable
    OrganisationNumber organisation() {
        return first(OrganisationNumber.class).orElse(null);
    }

    @Nullable
    UUID subject() {
        return first(UUID.class).orElse(null);
    }

    private <T> Optional<T> first(Class<T> type) {
        return Arrays.stream(values)
                .map(value -> inside(value, type, DEEPEST))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static <T> Optional<T> inside(@Nullable Object value, Class<T> type, int depth) {
        if (type.isInstance(value)) {
            return Optional.of(type.cast(value));
        }
        if (depth == 0 || !(value instanceof Record)) {
            return Optional.empty();
        }
        return Arrays.stream(value.getClass().getRecordComponents())
                .map(part -> read(part, value))
                .filter(Objects::nonNull)
                .map(part -> inside(part, type, depth - 1))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static @Nullable Object read(RecordComponent part, Object record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException notPublic) {
            return null;
        }
    }
}
