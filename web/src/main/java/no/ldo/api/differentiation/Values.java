package no.ldo.api.differentiation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object that could be read. For what is missing or wrong, which has been noted, there is something harmless
 * in its place: what is built from it is only looked through for more faults.
 */
final class Values {
    private final Map<String, Object> byName = new HashMap<>();

    void put(String name, @Nullable Object value) {
        if (value != null) {
            byName.put(name, value);
        }
    }

    @Nullable
    Object get(String name) {
        return byName.get(name);
    }

    int number(String name) {
        return byName.get(name) instanceof Integer number ? number : 0;
    }

    String text(String name) {
        return byName.get(name) instanceof String text ? text : "";
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(byName.get(name));
    }

    /** Without elements that could not be read. */
    <T> List<T> list(String name, Class<T> type) {
        return byName.get(name) instanceof List<?> list
                ? list.stream().filter(Objects::nonNull).map(type::cast).toList()
                : List.of();
    }
}
