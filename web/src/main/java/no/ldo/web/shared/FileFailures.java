package no.ldo.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.ldo.audit.AccessLog;

/** For downloads what {@link PortalExceptionHandler} is for pages: a refusal or a fault becomes the error page of its status. */
@WebFilter(filterName = "fileFailures", urlPatterns = "/files/*")
public class FileFailures extends HttpFilter {
    private transient AccessLog accessLog;

    public FileFailures() {}

    @Inject
    FileFailures(AccessLog accessLog) {
        this.accessLog = accessLog;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException thrown) {
            if (response.isCommitted()) {
                throw thrown;
            }
            answer(request, response, thrown);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception thrown) throws IOException {
        if (Failure.refusedByContainer(thrown)) {
            accessLog.refused(request.getServletPath(), Urls.organisation(request));
        }
        Failure failure = Failure.of(thrown);
        SupportId.log(failure, request, thrown);
        request.setAttribute(Failure.IN_REQUEST, failure);
        response.reset();
        response.sendError(failure.status());
    }
}
