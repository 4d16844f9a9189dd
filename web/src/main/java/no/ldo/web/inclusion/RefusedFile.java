package no.ldo.web.inclusion;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import no.ldo.inclusion.HiresRefused;
import no.ldo.inclusion.RowFault;
import org.jspecify.annotations.Nullable;

/**
 * A file that was not stored, to be shown once: every wrong row as it was written, with what is wrong.
 *
 * @param reason why the file as a whole was refused
 * @param inAll how many faults there are; more than {@code rows} when the list was cut
 */
public record RefusedFile(String reason, List<Row> rows, int inAll) implements Serializable {
    private static final int LONGEST = 160;

    /**
     * One fault.
     *
     * @param field the column, or null when the row as a whole is wrong
     * @param written the line as it stands in the file
     */
    public record Row(long line, @Nullable String field, String written, String what) implements Serializable {}

    static RefusedFile of(HiresRefused refused, byte[] content, UnaryOperator<String> texts) {
        List<Row> rows = List.of();
        if (!refused.faults().isEmpty()) {
            String[] lines = new String(content, StandardCharsets.UTF_8).split("\\r\\n|\\r|\\n", -1);
            rows = refused.faults().stream()
                    .map(fault -> row(fault, lines, texts))
                    .toList();
        }
        return new RefusedFile(texts.apply(refused.code()), rows, refused.faultsInAll());
    }

    /** Whether there are more faults than the list shows. */
    public boolean cut() {
        return inAll > rows.size();
    }

    private static Row row(RowFault fault, String[] lines, UnaryOperator<String> texts) {
        int index = (int) fault.line() - 1;
        String written = index >= 0 && index < lines.length ? lines[index] : "";
        String shown = written.length() > LONGEST ? written.substring(0, LONGEST) + "…" : written;
        return new Row(fault.line(), fault.field(), shown, texts.apply(fault.code()));
    }
}
