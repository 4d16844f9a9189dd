package no.ldo.differentiation.capture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import no.ldo.spreadsheet.SheetRow;

/** Where the columns stand in a file, by its first line. */
final class SheetHeading {
    private final SheetRow line;
    private final Map<TaskColumn, Integer> columns = new EnumMap<>(TaskColumn.class);
    private final Map<Demand, Integer> demands = new EnumMap<>(Demand.class);
    private final List<String> unknown = new ArrayList<>();

    /** @throws RulesViolated {@code fileHasAColumnForTheTask} */
    SheetHeading(SheetRow line) {
        this.line = line;
        for (int at = 0; at < line.cells().size(); at++) {
            place(line.cell(at), at);
        }
        if (!columns.containsKey(TaskColumn.NAME)) {
            throw new RulesViolated(RuleViolation.at(
                    "file",
                    "differentiation.rule.fileHasAColumnForTheTask",
                    TaskColumn.NAME.heading("nb"),
                    TaskColumn.NAME.heading("en")));
        }
    }

    private void place(String heading, int at) {
        Optional<TaskColumn> column = TaskColumn.of(heading);
        Optional<Demand> demand = demand(heading);
        if (column.isPresent()) {
            columns.putIfAbsent(column.get(), at);
        } else if (demand.isPresent()) {
            demands.putIfAbsent(demand.get(), at);
        } else if (!heading.isEmpty()) {
            unknown.add(heading.length() > 40 ? heading.substring(0, 40) + "…" : heading);
        }
    }

    /** A column of a demand begins with its code: "d430 løfte". */
    private static Optional<Demand> demand(String heading) {
        String code = heading.strip().toLowerCase(Locale.ROOT).split("\\s", 2)[0];
        for (Demand demand : Demand.values()) {
            if (demand.code().equals(code)) {
                return Optional.of(demand);
            }
        }
        return Optional.empty();
    }

    boolean has(TaskColumn column) {
        return columns.containsKey(column);
    }

    /** The heading as it stands in the file, or the usual one. */
    String name(TaskColumn column) {
        return has(column) ? line.cell(columns.get(column)) : column.heading("nb");
    }

    String cell(SheetRow row, TaskColumn column) {
        return has(column) ? row.cell(columns.get(column)) : "";
    }

    String cell(SheetRow row, Demand demand) {
        return demands.containsKey(demand) ? row.cell(demands.get(demand)) : "";
    }

    List<String> unknown() {
        return unknown;
    }

    /** Whether the file says how long and how often. */
    boolean timed() {
        return has(TaskColumn.MINUTES) && has(TaskColumn.FREQUENCY);
    }
}
