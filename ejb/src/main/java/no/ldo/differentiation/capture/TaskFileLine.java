package no.ldo.differentiation.capture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.ldo.spreadsheet.SheetRow;

/** What a person says about one line of a file that was handed in: other cells, or that it is left out. */
@Entity
@Table(name = "task_file_line")
class TaskFileLine {
    @Id
    private UUID id;

    @Column(name = "file_id", nullable = false)
    private UUID fileId;

    @Column(nullable = false)
    private int line;

    @Column(nullable = false)
    private String cells = "{}";

    @Column(name = "left_out", nullable = false)
    private boolean leftOut;

    protected TaskFileLine() {}

    TaskFileLine(UUID id, UUID fileId, int line) {
        this.id = id;
        this.fileId = fileId;
        this.line = line;
    }

    /** Takes over further cells; those said before stay. */
    void correct(Map<Integer, String> further) {
        Map<Integer, String> all = new TreeMap<>(CellsJson.read(cells));
        all.putAll(further);
        cells = CellsJson.write(all);
    }

    void leaveOut(boolean out) {
        leftOut = out;
    }

    /** The line with the corrected cells. */
    SheetRow applied(SheetRow row) {
        return row.with(CellsJson.read(cells));
    }

    int line() {
        return line;
    }

    boolean leftOut() {
        return leftOut;
    }
}
