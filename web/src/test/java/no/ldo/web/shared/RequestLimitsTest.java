package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestLimitsTest {
    private final Map<String, Object> answers =
            new HashMap<>(Map.of("getContextPath", "", "getMethod", "GET", "getRequestURI", "/"));

    @Test
    void static_files_and_public_pages_for_guests_need_no_database() {
        assertThat(usesDatabase("GET", "/login")).isFalse();
        assertThat(usesDatabase("GET", "/accessibility")).isFalse();
        assertThat(usesDatabase("GET", "/jakarta.faces.resource/ds.css")).isFalse();
        assertThat(usesDatabase("POST", "/login")).isTrue();
        assertThat(usesDatabase("GET", "/")).isTrue();
        assertThat(usesDatabase("GET", "/api/v1/organisations")).isTrue();
    }

    @Test
    void with_a_session_the_public_pages_ask_who_it_is() {
        answers.put("getRequestedSessionId", "abc");

        assertThat(usesDatabase("GET", "/login")).isTrue();
        assertThat(usesDatabase("GET", "/jakarta.faces.resource/ds.css")).isFalse();
    }

    @Test
    void forms_may_be_one_megabyte_and_uploads_ten() {
        assertThat(limit("/training/plan", "application/x-www-form-urlencoded")).isEqualTo(1 << 20);
        assertThat(limit("/training/plan", null)).isEqualTo(1 << 20);
        assertThat(limit("/differentiation/import", "Multipart/form-data; boundary=x"))
                .isGreaterThan(10 << 20);
        assertThat(limit("/api/v1/hires", "application/json")).isGreaterThan(10 << 20);
    }

    @Test
    void a_counted_form_gives_its_fields_like_any_other() throws Exception {
        answers.put("getQueryString", "org=999000037&a=first");
        answers.put("getContentType", "application/x-www-form-urlencoded");

        CountedBody body = new CountedBody(request(), "a=bl%C3%A5b%C3%A6r&b=1&b=2&c".getBytes(StandardCharsets.UTF_8));

        assertThat(body.getParameterValues("a")).containsExactly("first", "blåbær");
        assertThat(body.getParameterValues("b")).containsExactly("1", "2");
        assertThat(body.getParameter("c")).isEmpty();
        assertThat(body.getParameter("d")).isNull();
        assertThat(body.getInputStream().readAllBytes()).hasSize(28);
    }

    private boolean usesDatabase(String method, String uri) {
        answers.put("getMethod", method);
        answers.put("getRequestURI", uri);
        return DatabaseBulkhead.usesDatabase(request());
    }

    private long limit(String uri, String type) {
        answers.put("getRequestURI", uri);
        answers.put("getContentType", type);
        return BodyLimit.limit(request());
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> answers.get(method.getName()));
    }
}
