package no.ldo.shared;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list to read.
 *
 * @param page 1 for the first
 * @param size rows per page, 1–200
 * @param sort key of the column that the service knows, or null for its own order
 * @param descending turn the order round
 * @param search words to look for, or null
 */
public record PageRequest(
        int page,
        int size,
        @Nullable String sort,
        boolean descending,
        @Nullable String search) implements Serializable {
    public static final int LARGEST = 200;

    /** @throws IllegalArgumentException when page or size lie outside */
    public PageRequest {
        if (page < 1 || size < 1 || size > LARGEST || (page - 1L) * size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "page from 1, size 1 to " + LARGEST + ", as many rows as can be counted");
        }
        search = search == null || search.isBlank() ? null : search.strip();
    }

    /** A page in the service's own order, without a search. */
    public static PageRequest of(int page, int size) {
        return new PageRequest(page, size, null, false, null);
    }

    /** The first part of the same list. */
    public PageRequest first() {
        return new PageRequest(1, size, sort, descending, search);
    }

    /** Whether the search stands in one of the texts, in capitals or small letters; so it does when nothing is searched for. */
    public boolean finds(String... texts) {
        return search == null
                || Arrays.stream(texts)
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT)));
    }

    /** Rows to skip. */
    public int offset() {
        return (page - 1) * size;
    }

    /** The search as a LIKE pattern with wildcards taken literally ({@code ESCAPE '!'}); {@code %} when there is none. */
    public String likePattern() {
        return search == null
                ? "%"
                : "%" + search.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
