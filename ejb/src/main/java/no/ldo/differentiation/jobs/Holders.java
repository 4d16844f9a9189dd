package no.ldo.differentiation.jobs;

import java.util.Collection;
import java.util.List;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Which positions hold a task, as far as it may be told.
 *
 * @param named titles of those within the caller's units
 * @param others how many more there are
 */
record Holders(List<String> named, int others) {
    Holders {
        named = List.copyOf(named);
    }

    static final Holders NONE = new Holders(List.of(), 0);

    /** @param units that the caller reads; null for all */
    static Holders of(List<TaskHolder> all, @Nullable Collection<UnitId> units) {
        List<String> named = all.stream()
                .filter(one -> units == null || units.contains(one.unit()))
                .map(TaskHolder::title)
                .toList();
        return new Holders(named, all.size() - named.size());
    }

    boolean isNone() {
        return count() == 0;
    }

    int count() {
        return named.size() + others;
    }

    /** The titles, ready for the number of the others behind them. */
    String titles() {
        String titles = String.join(", ", named);
        return named.isEmpty() || others == 0 ? titles : titles + ", ";
    }
}
