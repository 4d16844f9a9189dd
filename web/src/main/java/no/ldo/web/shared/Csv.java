package no.ldo.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A file that spreadsheets open: semicolons, UTF-8 with byte order mark, every cell quoted. A cell that a spreadsheet
 * would take for a formula gets an apostrophe in front.
 */
public final class Csv {
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    /** Begins with the headings. */
    public Csv(Object... headings) {
        row(headings);
    }

    /** Adds a row; null is an empty cell. */
    public Csv row(@Nullable Object... cells) {
        for (int place = 0; place < cells.length; place++) {
            text.append(place == 0 ? "" : ";").append(cell(cells[place]));
        }
        text.append("\r\n");
        return this;
    }

    private static String cell(@Nullable Object value) {
        String plain = value == null ? "" : value.toString();
        boolean formula = !plain.isEmpty() && FORMULA_STARTS.indexOf(plain.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + plain.replace("\"", "\"\"") + "\"";
    }

    /** Sends it as a file to keep. @param name plain letters, digits, hyphen and dot */
    public void send(HttpServletResponse response, String name) throws IOException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
