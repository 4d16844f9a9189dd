package no.ldo.api.differentiation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which members an object has and how each is read. Made once for each kind of object. */
final class Shape {
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();

    /** Reads the value at which the walk stands; null when it is not of the right type, which has been noted. */
    interface Reading {
        @Nullable
        Object read(JsonWalk walk);
    }

    /** The same members and one more; this one stays as it is. */
    Shape and(Reading reading, String name) {
        Shape more = new Shape();
        more.readings.putAll(readings);
        more.required.addAll(required);
        return more.with(reading, name);
    }

    /** Members that must be there and are read in the same way. */
    Shape with(Reading reading, String... names) {
        for (String name : names) {
            readings.put(name, reading);
            required.add(name);
        }
        return this;
    }

    /** A member that may be missing or null. */
    Shape maybe(Reading reading, String name) {
        readings.put(name, walk -> walk.isNull() ? null : reading.read(walk));
        return this;
    }

    @Nullable
    Reading reading(String name) {
        return readings.get(name);
    }

    Set<String> required() {
        return required;
    }
}
