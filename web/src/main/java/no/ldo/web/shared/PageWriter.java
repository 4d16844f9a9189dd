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
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Collects what Faces writes, a few characters at a time, and hands it to the server in large pieces of UTF-8: the server
 * would encode every little piece on its own, sign by sign. An answer that is reset or becomes an error forgets what was
 * collected.
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
        private static final int SIZE = 16_384;

        private @Nullable Pieces pieces;
        private @Nullable PrintWriter writer;

        Collected(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            if (writer == null) {
                setCharacterEncoding(StandardCharsets.UTF_8.name());
                pieces = new Pieces(getResponse());
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
        private final ServletResponse server;
        private final char[] text = new char[Collected.SIZE];
        private int length;

        Pieces(ServletResponse server) {
            this.server = server;
        }

        @Override
        public void write(int sign) throws IOException {
            room(1);
            text[length++] = (char) sign;
        }

        @Override
        public void write(char[] signs, int from, int count) throws IOException {
            for (int done = 0; done < count; ) {
                room(1);
                int part = Math.min(count - done, text.length - length);
                System.arraycopy(signs, from + done, text, length, part);
                length += part;
                done += part;
            }
        }

        @Override
        public void write(String signs, int from, int count) throws IOException {
            for (int done = 0; done < count; ) {
                room(1);
                int part = Math.min(count - done, text.length - length);
                signs.getChars(from + done, from + done + part, text, length);
                length += part;
                done += part;
            }
        }

        private void room(int count) throws IOException {
            if (length + count > text.length) {
                // the first half of a sign that takes two stays for the next piece
                boolean half = Character.isHighSurrogate(text[length - 1]);
                char last = text[length - 1];
                length -= half ? 1 : 0;
                handOver();
                if (half) {
                    text[length++] = last;
                }
            }
        }

        void handOver() throws IOException {
            if (length > 0) {
                server.getOutputStream().write(new String(text, 0, length).getBytes(StandardCharsets.UTF_8));
                length = 0;
            }
        }

        void forget() {
            length = 0;
        }

        /** Faces flushes often; the page goes out when it is finished. */
        @Override
        public void flush() {}

        @Override
        public void close() throws IOException {
            handOver();
        }
    }
}
