package no.ldo.web.differentiation;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.ldo.differentiation.capture.CaptureService;
import no.ldo.differentiation.capture.ImportProgress;
import no.ldo.shared.NotVisible;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.IdConverter;
import no.ldo.web.shared.Jsons;
import no.ldo.web.shared.Texts;

/**
 * Tells the script of the page how far the file with the id {@code file} is on its way into the database: {@code done},
 * {@code all} and the same as a {@code text}. An empty object when it is not under way on this server.
 */
@WebServlet(name = "importProgress", urlPatterns = "/differentiation/import-progress")
public class ImportProgressAnswers extends HttpServlet {
    private transient ActingFor actingFor;
    private transient CaptureService capture;
    private transient Texts texts;

    public ImportProgressAnswers() {}

    @Inject
    ImportProgressAnswers(ActingFor actingFor, CaptureService capture, Texts texts) {
        this.actingFor = actingFor;
        this.capture = capture;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ImportProgress progress = capture.progress(
                actingFor.find().orElseThrow(NotVisible::new), IdConverter.parse(request.getParameter("file")));
        JsonObjectBuilder told = Jsons.object();
        if (progress != null && progress.all() > 0) {
            String text = texts.of("differentiation").with("import.progress", progress.done(), progress.all());
            told.add("done", progress.done()).add("all", progress.all()).add("text", text);
        }
        response.setHeader("Cache-Control", "no-store");
        Jsons.answer(response, HttpServletResponse.SC_OK, told.build());
    }
}
