package no.ldo.differentiation.capture;

import java.io.Serializable;
import java.util.List;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskHint;
import no.ldo.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One line of the file: the task that it describes, or what is wrong with it.
 *
 * @param line number as the spreadsheet program shows it
 * @param name what stands in the column of the task, as text
 * @param job title of the job that it goes to; empty where the whole file goes to one
 * @param leftOut whether a person has left it out
 * @param twice where the same task is named before, or null
 * @param hints advice on what could be said better
 * @param cells those that are read, in the order of the file
 */
public record CapturedRow(
        int line,
        String name,
        String job,
        @Nullable TaskEntry entry,
        List<RuleViolation> faults,
        boolean leftOut,
        @Nullable Twice twice,
        List<TaskHint> hints,
        List<Cell> cells)
        implements Serializable {
    /** Where a task of the same name stands already. */
    public enum Twice {
        IN_THE_FILE,
        IN_THE_JOB
    }

    /**
     * A cell that is read.
     *
     * @param place of its column, 0 for the first
     * @param wrong whether it has a part in what is wrong
     */
    public record Cell(int place, String heading, String text, boolean wrong) implements Serializable {}

    public CapturedRow {
        faults = List.copyOf(faults);
        hints = List.copyOf(hints);
        cells = List.copyOf(cells);
    }

    public boolean right() {
        return entry != null;
    }

    /** Cells to look at when something is wrong. */
    public List<Cell> wrongCells() {
        return cells.stream().filter(Cell::wrong).toList();
    }
}
