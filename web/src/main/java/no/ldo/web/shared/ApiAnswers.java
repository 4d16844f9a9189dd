package no.ldo.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Refusals of the API that come before any resource is reached, in the same form as the resources' own. */
public final class ApiAnswers {
    private ApiAnswers() {}

    /** Whether a program is to be answered and not a person. */
    public static boolean wanted(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    /** Sends a problem. @param title and code plain signs */
    public static void problem(HttpServletResponse response, int status, String title, String code) throws IOException {
        send(response, status, "\"title\":\"" + title + "\",\"status\":" + status + ",\"code\":\"" + code + "\"");
    }

    /** The same with the code under which the log tells more. */
    static void problem(HttpServletResponse response, int status, String title, String code, String supportId)
            throws IOException {
        send(
                response,
                status,
                "\"title\":\"" + title + "\",\"status\":" + status + ",\"code\":\"" + code + "\",\"supportId\":\""
                        + supportId + "\"");
    }

    private static void send(HttpServletResponse response, int status, String members) throws IOException {
        String body = "{\"type\":\"about:blank\"," + members + "}";
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        // what is not sent yet the server would replace by the error page for people
        response.flushBuffer();
    }
}
