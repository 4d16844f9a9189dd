package no.ldo.web.training;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ldo.documents.DocumentLanguage;
import no.ldo.shared.NotVisible;
import no.ldo.training.PlanService;
import no.ldo.web.shared.PageLanguage;

/** A plan as PDF: {@code /files/plans/<id>.pdf}. Whoever may not read the plan is told that there is none. */
@WebServlet(name = "planFile", urlPatterns = "/files/plans/*")
public class PlanFile extends HttpServlet {
    private static final Pattern NAME = Pattern.compile("/([0-9a-fA-F-]{36})\\.pdf");

    private transient PlanService plans;
    private transient PageLanguage language;

    public PlanFile() {}

    @Inject
    PlanFile(PlanService plans, PageLanguage language) {
        this.plans = plans;
        this.language = language;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher name = NAME.matcher(String.valueOf(request.getPathInfo()));
        if (!name.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] pdf = plans.document(
                    UUID.fromString(name.group(1)),
                    DocumentLanguage.of(language.current().tag()));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"plan.pdf\"");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (EJBAccessException | IllegalArgumentException hidden) {
            throw (NotVisible) new NotVisible().initCause(hidden);
        }
    }
}
