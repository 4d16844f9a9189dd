package no.ldo.differentiation.capture;

import java.io.Serializable;
import java.util.List;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One line of the file: the task that it describes, or what is wrong with it.
 *
 * @param line number as the spreadsheet program shows it
 * @param name what stands in the column of the task, as text
 */
public record CapturedRow(int line, String name, @Nullable TaskEntry entry, List<RuleViolation> faults)
        implements Serializable {
    public CapturedRow {
        faults = List.copyOf(faults);
    }

    public boolean right() {
        return entry != null;
    }
}
