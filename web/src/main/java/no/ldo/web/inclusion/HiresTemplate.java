package no.ldo.web.inclusion;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.ldo.inclusion.HireService;

/** An empty file with the right first line, to fill in with a spreadsheet. */
@WebServlet(name = "hiresTemplate", urlPatterns = "/files/hires.csv")
public class HiresTemplate extends HttpServlet {
    private static final String BOM = "\uFEFF";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] content = (BOM + HireService.FILE_HEADER + "\r\n").getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"hires.csv\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
