package no.ldo.differentiation.capture;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import no.ldo.differentiation.jobs.TaskEntry;

/**
 * A file of tasks as it was understood.
 *
 * @param unknown headings that were not understood and are left out
 * @param timed whether the file says how long and how often; if not, every task gets 30 minutes once a week
 */
public record CapturedSheet(List<CapturedRow> rows, List<String> unknown, boolean timed) implements Serializable {
    public CapturedSheet {
        rows = List.copyOf(rows);
        unknown = List.copyOf(unknown);
    }

    /** Lines with something wrong. */
    public long wrong() {
        return rows.stream().filter(row -> !row.right()).count();
    }

    /** Whether it can be stored. */
    public boolean complete() {
        return wrong() == 0 && !rows.isEmpty();
    }

    List<TaskEntry> entries() {
        return rows.stream().map(CapturedRow::entry).filter(Objects::nonNull).toList();
    }
}
