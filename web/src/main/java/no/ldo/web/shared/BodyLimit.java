package no.ldo.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * The first filter: refuses bodies that are too large, by the length that they tell or, when they tell none, by counting; browsers
 * always tell the length of a file that they send, so an upload without one is refused.
 * The server's own limit lies far above, since it answers before any page can.
 */
public class BodyLimit extends HttpFilter {
    /** A file of 10 MB with what a form puts around it. */
    static final long UPLOAD = 10L * 1024 * 1024 + 128 * 1024;

    static final long FORM = 1024L * 1024;

    /** As much is read of what is refused: a connection that is closed while a body is on its way is reset, and the answer lost. */
    private static final long READ_ANYWAY = 64L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            refuse(request, response);
            return;
        }
        if (request.getContentLengthLong() >= 0 || request.getHeader("Transfer-Encoding") == null) {
            chain.doFilter(request, response);
            return;
        }
        if (isUpload(request)) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
            return;
        }
        byte[] body = request.getInputStream().readNBytes((int) limit + 1);
        if (body.length > limit) {
            refuse(request, response);
        } else {
            chain.doFilter(new CountedBody(request, body), response);
        }
    }

    static long limit(HttpServletRequest request) {
        return isUpload(request) || ApiAnswers.wanted(request) ? UPLOAD : FORM;
    }

    private static boolean isUpload(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isReadToItsEnd(request.getInputStream())) {
            response.setHeader("Connection", "close");
        }
        if (ApiAnswers.wanted(request)) {
            ApiAnswers.problem(
                    response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "Content Too Large", "body.tooLarge");
        } else {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private static boolean isReadToItsEnd(InputStream body) throws IOException {
        byte[] some = new byte[16 * 1024];
        long left = READ_ANYWAY;
        int read = body.read(some);
        while (read >= 0 && left > 0) {
            left -= read;
            read = body.read(some);
        }
        return read < 0;
    }
}
