package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KeptTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void says_that_all_is_there_when_all_is_there() {
        Kept kept = kept(FORM, Map.of("a", "x".repeat(99_999), "b", "x".repeat(99_999)));

        assertThat(kept.values()).containsOnlyKeys("a", "b");
        assertThat(kept.messages()).extracting(Kept.Message::text).containsExactly("gone");
    }

    @Test
    void says_that_something_was_too_long_and_keeps_the_rest() {
        Kept kept = kept(FORM, Map.of("a", "short", "b", "x".repeat(200_001)));

        assertThat(kept.values()).isEqualTo(Map.of("a", List.of("short")));
        assertThat(kept.messages()).extracting(Kept.Message::text).containsExactly("gone.cut");
    }

    @Test
    void what_a_page_sends_for_itself_is_neither_kept_nor_missed() {
        Kept kept = kept(FORM, Map.of("jakarta.faces.ViewState", "x".repeat(200_001), "ldo.for", "somebody"));

        assertThat(kept.values()).isEmpty();
        assertThat(kept.messages()).extracting(Kept.Message::text).containsExactly("gone");
    }

    @Test
    void says_that_a_file_has_to_be_chosen_again() {
        Kept kept = kept("Multipart/form-data; boundary=x", Map.of("upload", "upload"));

        assertThat(kept.messages()).extracting(Kept.Message::text).containsExactly("gone.file");
    }

    private static Kept kept(String type, Map<String, String> posted) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                KeptTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getParameterMap" ->
                        posted.entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, one -> new String[] {one.getValue()}));
                    case "getContentType" -> type;
                    case "getRequestURI" -> "/page";
                    default -> null;
                });
        return Kept.values(request, "gone", UnaryOperator.identity());
    }
}
