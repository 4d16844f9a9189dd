package no.ldo.differentiation.suggesting;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A suggestion and those of which it is another try: what it was asked with is read from them.
 *
 * @param tries newest first, as far back as they are still there
 */
record Lineage(List<Suggestion> tries) {
    Lineage {
        tries = List.copyOf(tries);
    }

    /** The positions that stood beside these, each with the newest suggestion that was for it. */
    Map<Suggestion, Set<UUID>> beside(Collection<UUID> positions) {
        Map<Suggestion, Set<UUID>> beside = new LinkedHashMap<>();
        Set<UUID> seen = new HashSet<>(positions);
        for (Suggestion one : tries) {
            Set<UUID> left = new HashSet<>(one.positions());
            left.removeAll(seen);
            if (!left.isEmpty()) {
                beside.put(one, left);
                seen.addAll(left);
            }
        }
        return beside;
    }

    /**
     * The suggestion from which this one must differ; empty unless it is {@link Variant#DIFFERENT}. Each task that was not
     * wanted is one more try of the same kind; the try before the first of that kind is the one.
     */
    Optional<Suggestion> unlike() {
        for (int at = 0; at + 1 < tries.size() && tries.get(at).variant() == Variant.DIFFERENT; at++) {
            Suggestion before = tries.get(at + 1);
            if (tries.get(at).unwanted().equals(before.unwanted())) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }
}
