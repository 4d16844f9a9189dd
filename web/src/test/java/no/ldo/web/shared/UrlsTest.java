package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/training/plan?id=1&org=2", "/a%20b"})
    void goes_back_to_own_paths(String path) {
        assertThat(Urls.own(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "javascript:alert(1)",
                "evil.example",
                "",
                "/a\r\nSet-Cookie: x=y",
                "/\tevil",
                " /login",
                "/ø"
            })
    void goes_to_the_front_page_rather_than_anywhere_else(String path) {
        assertThat(Urls.own(path)).isEqualTo("/");
    }

    @Test
    void goes_to_the_front_page_when_nothing_is_said() {
        assertThat(Urls.own(null)).isEqualTo("/");
    }

    @Test
    void reads_the_query_in_order_and_the_first_of_two_equal_names() {
        assertThat(Urls.query("org=1&q=k%C3%B8kken+a&org=2&flag"))
                .containsExactly(Map.entry("org", "1"), Map.entry("q", "køkken a"), Map.entry("flag", ""));
    }

    @Test
    void takes_a_broken_escape_for_an_empty_value() {
        assertThat(Urls.query("q=%zz")).containsExactly(Map.entry("q", ""));
    }

    @Test
    void there_may_be_no_query() {
        assertThat(Urls.query(null)).isEmpty();
    }
}
