package no.ldo.web.differentiation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ldo.differentiation.position.PositionDocument;
import no.ldo.differentiation.position.PositionService;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.Download;
import no.ldo.web.shared.IdConverter;
import no.ldo.web.shared.PageLanguage;

/** Position documents: {@code /files/positions/{id}/versions/{n}.pdf?org=…}, for whoever may read the position. */
@WebServlet(name = "positionFiles", urlPatterns = "/files/positions/*")
public class PositionFiles extends HttpServlet {
    private static final Pattern PATH = Pattern.compile("/([0-9a-fA-F-]{36})/versions/([1-9][0-9]{0,4})\\.pdf");

    private transient PositionService positions;
    private transient ActingFor actingFor;
    private transient PageLanguage language;

    public PositionFiles() {}

    @Inject
    PositionFiles(PositionService positions, ActingFor actingFor, PageLanguage language) {
        this.positions = positions;
        this.actingFor = actingFor;
        this.language = language;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PositionDocument document = positions.document(
                actingFor.organisation(),
                IdConverter.parse(asked.group(1)),
                Integer.parseInt(asked.group(2)),
                language.current().tag());
        Download.send(response, "application/pdf", document.fileName(), document.content());
    }
}
