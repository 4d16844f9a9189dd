package no.ldo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\r\n",
                "\u2003",
                "\u00A0\u202F\u2007",
                "\u3000\u2028\u2029",
                "\u200B\u200D\uFEFF\u00AD",
                "\u202E\u202C",
                "\u0000\u0007",
                "\u0301\uFE0F",
                "\uE000"
            })
    void spaces_of_any_kind_and_what_is_never_seen_say_nothing(String text) {
        assertThat(ToldText.says(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"å", "7", "-", "?", "\u2003Hei\u00A0", "😀", "\u200B€", "é", "字"})
    void a_letter_a_digit_or_a_sign_says_something(String text) {
        assertThat(ToldText.says(text)).isTrue();
    }

    @Test
    void nothing_at_all_says_nothing() {
        assertThat(ToldText.says(null)).isFalse();
    }
}
