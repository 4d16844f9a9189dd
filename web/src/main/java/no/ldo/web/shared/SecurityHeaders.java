package no.ldo.web.shared;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Headers that depend on what is answered; the rest are set by the server (wildfly-config/cli/40-web.cli). Everything but
 * versioned resources is {@code no-store}. Every answer has a content security policy: the one of {@code web.xml}, to
 * which PrimeFaces adds the nonce of the page.
 */
public class SecurityHeaders implements Filter {
    private static final String POLICY = "Content-Security-Policy";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = new OnePolicy((HttpServletResponse) response);
        answer.setHeader(POLICY, asked.getServletContext().getInitParameter("primefaces.CSP_POLICY"));
        if (!VersionedResources.serves(asked)) {
            answer.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, answer);
    }

    /** Two policies would both be in force; the later one, which knows the nonce, replaces the earlier. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
