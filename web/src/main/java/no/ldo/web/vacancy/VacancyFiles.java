package no.ldo.web.vacancy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ldo.differentiation.advertising.AdvertFile;
import no.ldo.differentiation.advertising.AdvertService;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.Download;
import no.ldo.web.shared.IdConverter;

/** Adverts to take along: {@code /files/vacancies/{position}/{language}.txt} and {@code .pdf}, with {@code ?org=…}. */
@WebServlet(name = "vacancyFiles", urlPatterns = "/files/vacancies/*")
public class VacancyFiles extends HttpServlet {
    private static final Pattern PATH = Pattern.compile("/([0-9a-fA-F-]{36})/(nb|nn|en)\\.(txt|pdf)");

    private transient AdvertService adverts;
    private transient ActingFor actingFor;

    public VacancyFiles() {}

    @Inject
    VacancyFiles(AdvertService adverts, ActingFor actingFor) {
        this.adverts = adverts;
        this.actingFor = actingFor;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        AdvertFile file = adverts.file(actingFor.organisation(), IdConverter.parse(asked.group(1)), asked.group(2));
        if (asked.group(3).equals("pdf")) {
            Download.send(response, "application/pdf", file.fileName() + ".pdf", file.pdf());
        } else {
            byte[] text = file.text().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            Download.send(response, "text/plain;charset=UTF-8", file.fileName() + ".txt", text);
        }
    }
}
