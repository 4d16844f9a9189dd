package no.ldo.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What is thrown in the login check, before any filter, page or resource has seen the request: most often the database is away. */
public final class EarlyFailure {
    private EarlyFailure() {}

    /** Logs it under a support id and answers a person with the error page, a program with a problem. */
    public static void answer(HttpServletRequest request, HttpServletResponse response, Throwable thrown)
            throws IOException {
        Failure failure = Failure.of(thrown);
        request.setAttribute(Failure.IN_REQUEST, failure);
        String supportId = SupportId.log(failure, request, thrown);
        boolean away = failure.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        if (away) {
            response.setHeader("Retry-After", "5");
        }
        if (!ApiAnswers.wanted(request)) {
            response.sendError(failure.status());
        } else if (away) {
            ApiAnswers.problem(response, failure.status(), "Service Unavailable", "database.away", supportId);
        } else {
            ApiAnswers.problem(
                    response,
                    HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                    "Internal Server Error",
                    "fault",
                    supportId);
        }
    }
}
