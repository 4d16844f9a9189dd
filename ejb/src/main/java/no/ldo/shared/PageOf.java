package no.ldo.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One part of a list.
 *
 * @param items the rows, at most {@code size}
 * @param page which part, 1 for the first
 * @param total rows in the whole list
 */
public record PageOf<T extends Serializable>(List<T> items, int page, int size, long total) implements Serializable {
    public PageOf {
        items = List.copyOf(items);
    }

    /** The part that was asked for. */
    public static <T extends Serializable> PageOf<T> of(PageRequest request, List<T> items, long total) {
        return new PageOf<>(items, request.page(), request.size(), total);
    }

    /** The part that was asked for of a list that is read as a whole. */
    public static <T extends Serializable> PageOf<T> of(PageRequest request, List<T> all) {
        int from = Math.min(request.offset(), all.size());
        return of(request, all.subList(from, Math.min(from + request.size(), all.size())), all.size());
    }

    /** Number of parts, at least one. */
    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
