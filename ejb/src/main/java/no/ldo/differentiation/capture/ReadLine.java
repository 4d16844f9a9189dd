package no.ldo.differentiation.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.shared.RuleViolation;
import no.ldo.spreadsheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A line with the task that it describes, or what is wrong with it.
 *
 * @param row its cells, corrections among them
 * @param name what stands in the column of the task
 */
record ReadLine(SheetRow row, String name, @Nullable TaskEntry entry, List<RuleViolation> faults) {
    /** Columns to look at for rules about a task, by the field of the form that the rule names. */
    private static final Map<String, Set<String>> COLUMNS = Map.of(
            "days", Set.of("FREQUENCY"),
            "times", Set.of("FREQUENCY"),
            "windowEnd", Set.of("WINDOW", "MINUTES", "FREQUENCY"),
            "level", Set.of("LEVEL", "AUTHORISED"));

    ReadLine {
        faults = List.copyOf(faults);
    }

    ReadLine with(RuleViolation further) {
        List<RuleViolation> all = new ArrayList<>(faults);
        all.add(further);
        return new ReadLine(row, name, null, all);
    }

    boolean right() {
        return entry != null;
    }

    /** Whether the column with this key has a part in what is wrong. */
    boolean blames(String key) {
        return faults.stream().anyMatch(fault -> {
            String field = fault.field();
            return field != null
                    && (field.equals(key)
                            || COLUMNS.getOrDefault(field, Set.of()).contains(key));
        });
    }
}
