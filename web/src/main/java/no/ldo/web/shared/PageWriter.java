package no.ldo.web.shared;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Collects what Faces writes, a few characters at a time, and hands it to the server in large pieces: the server encodes
 * every piece on its own. An answer that is reset or becomes an error forgets what was collected.
 */
public class PageWriter implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Collected collected = new Collected((HttpServletResponse) response);
        chain.doFilter(request, collected);
        collected.handOver();
    }

    private static final class Collected extends HttpServletResponseWrapper {
        private static final int FIRST_SIZE = 16_384;

        private @Nullable Pieces pieces;
        private @Nullable PrintWriter writer;

        Collected(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            if (writer == null) {
                pieces = new Pieces(super.getWriter());
                writer = new PrintWriter(pieces);
            }
            return writer;
        }

        void handOver() throws IOException {
            if (pieces != null) {
                pieces.handOver();
            }
        }

        private void forget() {
            if (pieces != null) {
                pieces.forget();
            }
        }

        @Override
        public void flushBuffer() throws IOException {
            handOver();
            super.flushBuffer();
        }

        @Override
        public void reset() {
            forget();
            super.reset();
        }

        @Override
        public void resetBuffer() {
            forget();
            super.resetBuffer();
        }

        @Override
        public void sendError(int status) throws IOException {
            forget();
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            forget();
            super.sendError(status, message);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            forget();
            super.sendRedirect(location);
        }
    }

    /** What has been written and not yet handed over. */
    private static final class Pieces extends Writer {
        private final PrintWriter server;
        private char[] text = new char[Collected.FIRST_SIZE];
        private int length;

        Pieces(PrintWriter server) {
            this.server = server;
        }

        @Override
        public void write(int sign) {
            room(1);
            text[length++] = (char) sign;
        }

        @Override
        public void write(char[] signs, int from, int count) {
            if (count > text.length) {
                handOver();
                server.write(signs, from, count);
                return;
            }
            room(count);
            System.arraycopy(signs, from, text, length, count);
            length += count;
        }

        @Override
        public void write(String signs, int from, int count) {
            if (count > text.length) {
                handOver();
                server.write(signs, from, count);
                return;
            }
            room(count);
            signs.getChars(from, from + count, text, length);
            length += count;
        }

        private void room(int count) {
            if (length + count > text.length) {
                handOver();
            }
        }

        void handOver() {
            server.write(text, 0, length);
            length = 0;
        }

        void forget() {
            length = 0;
        }

        /** Faces flushes often; the page goes out when it is finished. */
        @Override
        public void flush() {}

        @Override
        public void close() {
            handOver();
            server.close();
        }
    }
}
