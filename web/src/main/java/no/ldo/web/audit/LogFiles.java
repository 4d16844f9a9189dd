package no.ldo.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.ldo.web.shared.Csv;
import no.ldo.web.shared.FeatureTexts;
import no.ldo.web.shared.Texts;

/** The logs as files for a spreadsheet, with the same search as the pages. */
@WebServlet(urlPatterns = {"/files/audit/changes.csv", "/files/audit/access.csv"})
public class LogFiles extends HttpServlet {
    private transient LogBook log;
    private transient EventNames names;
    private transient Texts texts;

    public LogFiles() {}

    @Inject
    LogFiles(LogBook log, EventNames names, Texts texts) {
        this.log = log;
        this.names = names;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean changes = request.getServletPath().endsWith("changes.csv");
        Csv file = changes ? changes() : access();
        file.send(response, changes ? "ldo-changes.csv" : "ldo-access.csv");
    }

    private Csv changes() {
        FeatureTexts t = texts.of("audit");
        Csv file = new Csv(
                t.get("at"),
                t.get("actor"),
                t.get("organisation"),
                t.get("event"),
                t.get("subject"),
                t.get("id"),
                t.get("facts"));
        log.changesForFile().stream()
                .map(row -> ChangeView.of(row, names))
                .forEach(line -> file.row(
                        line.at(),
                        line.actor(),
                        line.organisation(),
                        line.event(),
                        line.subject(),
                        line.id(),
                        line.facts()));
        return file;
    }

    private Csv access() {
        FeatureTexts t = texts.of("audit");
        Csv file = new Csv(
                t.get("at"),
                t.get("actor"),
                t.get("organisation"),
                t.get("kind"),
                t.get("purpose"),
                t.get("what"),
                t.get("id"));
        log.accessForFile().stream()
                .map(row -> AccessView.of(row, names))
                .forEach(line -> file.row(
                        line.at(),
                        line.actor(),
                        line.organisation(),
                        t.get("kind." + line.kind()),
                        line.purpose(),
                        line.what(),
                        line.subject()));
        return file;
    }
}
