package no.ldo.web.differentiation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.ldo.differentiation.capture.CorrectLine;
import no.ldo.differentiation.capture.LinesShown;

/**
 * What a form says about lines of a file: {@code line} for each line that it shows, {@code cell-<line>-<place>} for a cell
 * and {@code out-<line>} for a line that is left out. The rows are written plainly, because there may be many.
 */
final class PostedLines {
    private PostedLines() {}

    /** The lines in order; what is no such name is somebody else's. */
    static List<CorrectLine> of(Map<String, String[]> posted) {
        Map<Integer, Map<Integer, String>> cells = new TreeMap<>();
        for (String line : posted.getOrDefault("line", new String[0])) {
            if (line.matches("[1-9][0-9]{0,6}") && cells.size() < LinesShown.SIZE) {
                cells.put(Integer.valueOf(line), new HashMap<>());
            }
        }
        posted.forEach((name, values) -> {
            if (name.matches("cell-[1-9][0-9]{0,6}-[0-9]{1,2}")) {
                String[] parts = name.split("-");
                Map<Integer, String> line = cells.get(Integer.valueOf(parts[1]));
                if (line != null) {
                    line.put(Integer.valueOf(parts[2]), values[0]);
                }
            }
        });
        return cells.entrySet().stream()
                .map(line ->
                        new CorrectLine(line.getKey(), line.getValue(), posted.containsKey("out-" + line.getKey())))
                .toList();
    }
}
