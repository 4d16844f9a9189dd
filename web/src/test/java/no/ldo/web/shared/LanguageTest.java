package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"nb,NB", "NN,NN", "en,EN", "no,NB"})
    void knows_its_three_languages_and_the_old_tag(String tag, Language language) {
        assertThat(Language.of(tag)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "", "nb-NO", "../../etc/passwd"})
    void does_not_speak_anything_else(String tag) {
        assertThat(Language.of(tag)).isEmpty();
    }

    @Test
    void takes_the_first_language_of_the_browser_that_it_speaks() {
        assertThat(PageLanguage.ofBrowser(List.of(Locale.FRENCH, Locale.forLanguageTag("nn-NO"), Locale.ENGLISH)))
                .contains(Language.NN);
    }

    @Test
    void says_nothing_when_the_browser_asks_for_none_of_them() {
        assertThat(PageLanguage.ofBrowser(List.of(Locale.FRENCH))).isEmpty();
    }

    @Test
    void believes_a_cookie_only_when_it_names_a_language() {
        assertThat(PageLanguage.ofCookie(new Cookie[] {new Cookie("ldo-language", "nn")}))
                .contains(Language.NN);
        assertThat(PageLanguage.ofCookie(new Cookie[] {new Cookie("ldo-language", "xx")}))
                .isEmpty();
        assertThat(PageLanguage.ofCookie(null)).isEmpty();
    }
}
