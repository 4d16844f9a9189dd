package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageWriterTest {
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    /** Writes one answer. */
    private interface Page {
        void write(HttpServletResponse response, PrintWriter out) throws IOException;
    }

    @Test
    void all_that_is_written_arrives_also_when_it_is_long() throws Exception {
        String text = "Æ blåbærsyltetøy 🙂 ".repeat(3_000);

        send((response, out) -> {
            for (int at = 0; at < text.length(); at += 7) {
                out.write(text, at, Math.min(7, text.length() - at));
            }
            out.write('!');
            out.flush();
        });

        assertThat(sent.toString(StandardCharsets.UTF_8)).isEqualTo(text + "!");
    }

    @Test
    void one_long_text_arrives_whole() throws Exception {
        String text = "x" + "🙂".repeat(40_000);

        send((response, out) -> out.write(text));

        assertThat(sent.toString(StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Test
    void an_answer_that_becomes_an_error_forgets_what_was_written() throws Exception {
        send((response, out) -> {
            out.write("half a page");
            response.sendError(500);
        });

        assertThat(sent.size()).isZero();
    }

    @Test
    void an_answer_that_begins_anew_holds_the_new_one_only() throws Exception {
        send((response, out) -> {
            out.write("old");
            response.resetBuffer();
            out.write("new");
        });

        assertThat(sent.toString(StandardCharsets.UTF_8)).isEqualTo("new");
    }

    private void send(Page page) throws IOException, ServletException {
        new PageWriter()
                .doFilter(proxy(HttpServletRequest.class), proxy(HttpServletResponse.class), (request, response) -> {
                    HttpServletResponse answer = (HttpServletResponse) response;
                    page.write(answer, answer.getWriter());
                });
    }

    private <T> T proxy(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> answer(method.getName())));
    }

    private @Nullable Object answer(String method) {
        return method.equals("getOutputStream") ? new Stream() : null;
    }

    private final class Stream extends ServletOutputStream {
        @Override
        public void write(int sign) {
            sent.write(sign);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
