package no.ldo.web.differentiation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.differentiation.capture.TaskColumn;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.spreadsheet.Sheets;
import no.ldo.web.shared.Download;
import no.ldo.web.shared.FeatureTexts;
import no.ldo.web.shared.PageLanguage;
import no.ldo.web.shared.Texts;

/** A spreadsheet to fill in: the headings and two lines as examples, in the language of the reader. */
@WebServlet(name = "taskTemplate", urlPatterns = "/files/task-template.csv")
public class TaskTemplate extends HttpServlet {
    private transient PageLanguage language;
    private transient Texts texts;

    public TaskTemplate() {}

    @Inject
    TaskTemplate(PageLanguage language, Texts texts) {
        this.language = language;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FeatureTexts own = texts.of("differentiation");
        String tag = language.current().tag();
        List<String> heading = Stream.concat(
                        Arrays.stream(TaskColumn.values()).map(column -> column.heading(tag)),
                        Arrays.stream(Demand.values())
                                .map(demand -> demand.code() + " " + own.get("demand." + demand.name())))
                .toList();
        String content = "\uFEFF" + line(heading) + line(example(own, 1)) + line(example(own, 2));
        Download.send(response, "text/csv", own.get("template.file"), content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> example(FeatureTexts texts, int number) {
        return List.of(texts.get("template." + number).split(";", -1));
    }

    private static String line(List<String> cells) {
        return cells.stream()
                        .map(Sheets::harmless)
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";"))
                + "\r\n";
    }
}
