package no.ldo.differentiation.capture;

import java.io.Serializable;
import java.util.List;
import no.ldo.shared.PageOf;

/**
 * A file of tasks as it was understood, with one page of its lines.
 *
 * @param columns of the file in order
 * @param keys what a column may be
 * @param named whether a column for the task is known; without one no line is read
 * @param timed whether the file says how long and how often; if not, every task gets 30 minutes once a week
 * @param shown which kind of lines the page is of
 */
public record CapturedSheet(
        List<Column> columns,
        List<String> keys,
        boolean named,
        boolean timed,
        Sums sums,
        LinesShown.Which shown,
        PageOf<CapturedRow> rows)
        implements Serializable {
    /**
     * A column of the file.
     *
     * @param key what it is, one of {@code keys}; empty when it is not read
     */
    public record Column(int place, String heading, String key) implements Serializable {}

    /**
     * How many lines there are of each kind.
     *
     * @param all lines that are not blank
     * @param wrong with something wrong and not left out
     * @param remarked right ones with advice, or named twice
     * @param stored right ones that are not left out: what storing adds
     * @param jobs that get tasks
     * @param newJobs titles of those that do not exist yet
     */
    public record Sums(int all, int wrong, int remarked, int leftOut, int stored, int jobs, List<String> newJobs)
            implements Serializable {
        public Sums {
            newJobs = List.copyOf(newJobs);
        }
    }

    public CapturedSheet {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
    }

    /** Headings of columns that are not read. */
    public List<String> unread() {
        return columns.stream()
                .filter(column -> column.key().isEmpty() && !column.heading().isEmpty())
                .map(Column::heading)
                .toList();
    }

    /** Lines with something wrong that are not left out. */
    public long wrong() {
        return sums.wrong();
    }

    /** Whether it can be stored. */
    public boolean complete() {
        return named && sums.wrong() == 0 && sums.stored() > 0;
    }
}
