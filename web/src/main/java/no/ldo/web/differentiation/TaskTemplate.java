package no.ldo.web.differentiation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.ldo.spreadsheet.Sheets;
import no.ldo.spreadsheet.WorkbookWriter;
import no.ldo.web.shared.Download;
import no.ldo.web.shared.FeatureTexts;
import no.ldo.web.shared.Texts;

/**
 * A spreadsheet to fill in: the headings and two lines as examples, in the language of the reader; the workbook has a sheet
 * that says how each column is written. With {@code jobs=true} the file names the job of each task.
 */
@WebServlet(
        name = "taskTemplate",
        urlPatterns = {"/files/task-template.csv", "/files/task-template.xlsx"})
public class TaskTemplate extends HttpServlet {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private transient ImportColumns columns;
    private transient Texts texts;

    public TaskTemplate() {}

    @Inject
    TaskTemplate(ImportColumns columns, Texts texts) {
        this.columns = columns;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean many = "true".equals(request.getParameter("jobs"));
        FeatureTexts own = texts.of("differentiation");
        List<List<String>> rows = List.of(
                columns.of(many).stream().map(ImportColumns.Column::heading).toList(),
                example(own, many, 1),
                example(own, many, 2));
        if (request.getServletPath().endsWith(".xlsx")) {
            byte[] workbook = new WorkbookWriter()
                    .sheet(own.get("template.sheet"), rows)
                    .sheet(own.get("template.about"), explained(own, many))
                    .bytes();
            Download.send(response, XLSX, own.get("template.file.xlsx"), workbook);
        } else {
            String content = "\uFEFF" + rows.stream().map(TaskTemplate::line).collect(Collectors.joining());
            Download.send(response, "text/csv", own.get("template.file"), content.getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<List<String>> explained(FeatureTexts own, boolean many) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(own.get("import.column"), own.get("import.write")));
        columns.of(many).forEach(column -> rows.add(List.of(column.heading(), column.write())));
        return rows;
    }

    private static List<String> example(FeatureTexts texts, boolean many, int number) {
        List<String> cells = new ArrayList<>();
        if (many) {
            cells.add(texts.get("template.job"));
            cells.add("");
        }
        cells.addAll(List.of(texts.get("template." + number).split(";", -1)));
        return cells;
    }

    private static String line(List<String> cells) {
        return cells.stream()
                        .map(Sheets::harmless)
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";"))
                + "\r\n";
    }
}
