package no.ldo.differentiation.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.spreadsheet.SheetRow;

/** Where the columns stand in a file, by its first line and what was said about it. */
final class SheetHeading {
    private final SheetRow line;
    private final List<String> keys;
    private final Map<String, Integer> places = new HashMap<>();

    SheetHeading(SheetRow line, List<String> keys) {
        this.line = line;
        this.keys = List.copyOf(keys);
        for (int at = 0; at < keys.size(); at++) {
            if (!keys.get(at).isEmpty()) {
                places.putIfAbsent(keys.get(at), at);
            }
        }
    }

    boolean has(TaskColumn column) {
        return places.containsKey(column.name());
    }

    /** The heading as it stands in the file, or the usual one. */
    String name(TaskColumn column) {
        return has(column) ? line.cell(places.get(column.name())) : column.heading("nb");
    }

    String cell(SheetRow row, TaskColumn column) {
        return cell(row, column.name());
    }

    String cell(SheetRow row, Demand demand) {
        return cell(row, demand.code());
    }

    private String cell(SheetRow row, String key) {
        return places.containsKey(key) ? row.cell(places.get(key)) : "";
    }

    /** What the column in this place is; empty when it is not read. */
    String key(int place) {
        return place < keys.size() ? keys.get(place) : "";
    }

    /** The heading in this place. */
    String said(int place) {
        return line.cell(place);
    }

    int columns() {
        return line.cells().size();
    }

    /** Headings of the columns that are not read. */
    List<String> unread() {
        List<String> unread = new ArrayList<>();
        for (int at = 0; at < columns(); at++) {
            if (key(at).isEmpty() && !said(at).isEmpty()) {
                unread.add(said(at));
            }
        }
        return unread;
    }

    /** Whether a task can be read at all: there is a column for it. */
    boolean named() {
        return has(TaskColumn.NAME);
    }

    /** Whether the file says how long and how often. */
    boolean timed() {
        return has(TaskColumn.MINUTES) && has(TaskColumn.FREQUENCY);
    }
}
