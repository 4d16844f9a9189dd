package no.ldo.differentiation.carving;

import java.util.Map;
import java.util.TreeMap;

/** Points by the name of their term. */
final class Terms {
    private final Map<String, Long> points = new TreeMap<>();

    void add(String term, long more) {
        points.merge(term, more, Long::sum);
    }

    long total() {
        return points.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those that are not 0. */
    Map<String, Long> all() {
        Map<String, Long> some = new TreeMap<>(points);
        some.values().removeIf(value -> value == 0);
        return some;
    }
}
