package no.ldo.security;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of {@code docs/architecture/rights.md}: one row per service method, one column per role, then nobody and others. */
final class RightsMatrix {
    /** Heading of every table, in this order. */
    static final List<String> COLUMNS = List.of(
            "method",
            "HR_MANAGER",
            "LEADER",
            "WORKPLACE_MENTOR",
            "NAV_MENTOR",
            "NAV_COORDINATOR",
            "MUNICIPALITY",
            "PARTICIPANT",
            "ADMIN",
            "nobody",
            "other organisation");

    private final Map<String, Row> rows = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();

    /** What the document says about one method. */
    record Row(String method, Map<String, String> cells) {
        String of(String column) {
            return cells.get(column);
        }
    }

    private RightsMatrix() {}

    static RightsMatrix of(String document) {
        RightsMatrix matrix = new RightsMatrix();
        String service = "";
        for (String line : document.lines().toList()) {
            if (line.startsWith("### ")) {
                service = line.substring(4).strip();
            } else if (line.startsWith("|") && !service.isEmpty()) {
                matrix.read(service, line);
            }
        }
        return matrix;
    }

    private void read(String service, String line) {
        List<String> cells =
                Arrays.stream(line.strip().split("\\|", -1)).map(String::strip).toList();
        List<String> inner = cells.subList(1, cells.size() - 1);
        if (inner.get(0).startsWith("---") || inner.equals(COLUMNS)) {
            return;
        }
        if (inner.size() != COLUMNS.size()) {
            mistakes.add(line);
            return;
        }
        String method = service + "." + inner.get(0);
        Map<String, String> byColumn = Stream.iterate(1, i -> i < COLUMNS.size(), i -> i + 1)
                .collect(Collectors.toMap(COLUMNS::get, inner::get));
        if (rows.put(method, new Row(method, byColumn)) != null) {
            mistakes.add("twice: " + method);
        }
    }

    Map<String, Row> rows() {
        return rows;
    }

    /** Lines that are no rows. */
    List<String> mistakes() {
        return mistakes;
    }
}
