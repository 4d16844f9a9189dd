package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureTextsTest {
    @Test
    void numbers_are_written_as_the_language_does() {
        assertThat(texts(Language.NB).with("pager.position", 1, 2, 12_345)).contains("12\u00a0345");
        assertThat(texts(Language.EN).with("pager.position", 1, 2, 12_345)).contains("12,345");
    }

    @Test
    void words_stay_as_they_are() {
        assertThat(texts(Language.NB).with("signedInAs", "Kari {0} 'Nor'")).contains("Kari {0} 'Nor'");
    }

    private static FeatureTexts texts(Language language) {
        return new FeatureTexts("frame", language);
    }
}
