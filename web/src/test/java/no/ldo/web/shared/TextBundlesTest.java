package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("sets the language of the JVM")
class TextBundlesTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void the_language_of_the_server_never_leaks_in() {
        for (String server : new String[] {"en", "nb-NO", "nn", "fr"}) {
            Locale.setDefault(Locale.forLanguageTag(server));

            assertThat(new FeatureTexts("frame", Language.NB).get("signOut")).isEqualTo("Logg ut");
            assertThat(new FeatureTexts("frame", Language.NN).get("menu.main")).isEqualTo("Hovudmeny");
            assertThat(new FeatureTexts("frame", Language.EN).get("signOut")).isEqualTo("Sign out");
        }
    }

    @Test
    void a_missing_key_or_bundle_is_an_error_not_a_guess() {
        assertThatThrownBy(() -> new FeatureTexts("frame", Language.NB).get("no.such.key"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("no.such.key");
        assertThatThrownBy(() -> new FeatureTexts("nosuchfeature", Language.NB).get("x"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void fills_placeholders_as_the_language_writes_numbers() {
        assertThat(new FeatureTexts("frame", Language.NB).with("pager.position", 2, 3, 1234.5))
                .isEqualTo("Side 2 av 3 (1\u00A0234,5 i alt)");
        assertThat(new FeatureTexts("frame", Language.EN).with("pager.position", 2, 3, 1234.5))
                .isEqualTo("Page 2 of 3 (1,234.5 in all)");
    }

    @Test
    void keeps_norwegian_letters() {
        assertThat(new FeatureTexts("frame", Language.NB).get("colours.dark")).isEqualTo("Mørke");
    }
}
