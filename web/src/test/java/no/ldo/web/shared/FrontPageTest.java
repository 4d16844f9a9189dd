package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontPageTest {
    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void every_entry_of_the_menu_is_told_on_the_front_page(String language) {
        assertThat(Navigation.ENTRIES)
                .filteredOn(entry -> !entry.key().equals("overview"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(TextBundles.find(
                                "no/ldo/web/overview", Language.of(language).orElseThrow(), "area." + entry.key()))
                        .as(entry.key())
                        .isPresent());
    }
}
