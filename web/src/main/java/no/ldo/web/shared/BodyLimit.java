package no.ldo.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * The first filter: refuses bodies that are too large, by the length that they tell or, when they tell none, by counting; browsers
 * always tell the length of a file that they send, so an upload without one is refused.
 * The server's own limit lies far above, since it answers before any page can.
 */
public class BodyLimit extends HttpFilter {
    /** A file of 10 MB with what a form puts around it. */
    static final long UPLOAD = 10L * 1024 * 1024 + 128 * 1024;

    static final long FORM = 1024L * 1024;

    /** As much is read on after the answer: a connection that is closed while a body is on its way is reset, and the answer lost. */
    private static final long READ_ANYWAY = 64L * 1024 * 1024;

    /** Milliseconds that may pass without a byte. */
    private static final int PATIENCE = 500;

    private static final int PAUSE = 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            refuse(request, response);
            return;
        }
        if (request.getContentLengthLong() >= 0 || !mayHaveBody(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (Kept.isUpload(request)) {
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

    /** With HTTP/1.1 a body without a length says that it comes in parts; later versions say nothing. */
    private static boolean mayHaveBody(HttpServletRequest request) {
        return !"HTTP/1.1".equals(request.getProtocol()) || request.getHeader("Transfer-Encoding") != null;
    }

    static long limit(HttpServletRequest request) {
        return Kept.isUpload(request) || ApiAnswers.wanted(request) ? UPLOAD : FORM;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        if (ApiAnswers.wanted(request)) {
            ApiAnswers.problem(
                    response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "Content Too Large", "body.tooLarge");
        } else {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
        response.flushBuffer();
        readOn(request);
    }

    /** Not longer than something comes: who sends the head only gets the answer all the same. */
    private static void readOn(HttpServletRequest request) {
        byte[] some = new byte[16 * 1024];
        try {
            InputStream body = request.getInputStream(); // not closed here: closing waits for the rest
            long left = READ_ANYWAY;
            int waited = 0;
            while (left > 0 && waited < PATIENCE) {
                int there = body.available();
                if (there > 0) {
                    left -= body.read(some, 0, Math.min(there, some.length));
                    waited = 0;
                } else {
                    Thread.sleep(PAUSE);
                    waited += there < 0 ? PATIENCE : PAUSE;
                }
            }
        } catch (IOException | IllegalStateException goneOrRead) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
