package no.ldo.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.ldo.audit.AccessLog;

/** Turns what is thrown outside pages (downloads, reading a body) into the same error pages, with a support id. */
public class LastResort implements Filter {
    @Inject
    private AccessLog accessLog;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            answer((HttpServletRequest) request, (HttpServletResponse) response, thrown);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception thrown) throws IOException {
        accessLog.failed(thrown, request.getServletPath(), Urls.organisation(request));
        Failure failure = Failure.of(thrown);
        request.setAttribute(Failure.IN_REQUEST, failure);
        SupportId.log(failure, request, thrown);
        if (!response.isCommitted()) {
            response.resetBuffer();
            response.sendError(failure.status());
        }
    }
}
