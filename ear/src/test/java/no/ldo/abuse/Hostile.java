package no.ldo.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ldo.local.Visit;

/** Texts that hold more than words, and what a page must do with them: show each sign, and nothing else. */
final class Hostile {
    static final String MARKUP = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>";
    static final String CODE = "#{7*7} ${7*7} {0} '' ' javascript:alert(3) ]]> &lt; </textarea>";
    static final String LETTERS = "\u202Eabc\u202C a\u200Bb 😀 👩‍👩‍👧 æøå ÆØÅ é ﷽ end";
    static final List<String> ALL = List.of(MARKUP, CODE, LETTERS);

    /** Longer than any field. */
    static final String TOO_LONG = "å".repeat(10_000);

    private Hostile() {}

    /** The page shows the text as it was written, between others. */
    static void assertShown(Visit page, String text) {
        assertHarmless(page);
        assertThat(page.document().wholeText()).as(page.toString()).contains(text);
    }

    /** The control holds the text as it was written. */
    static void assertInControl(Visit page, String id, String text) {
        assertHarmless(page);
        assertThat(page.value(id)).as(id).isEqualTo(text);
    }

    /** Nothing of the text has become a part of the page. */
    static void assertHarmless(Visit page) {
        assertThat(page.status()).as(page.toString()).isEqualTo(200);
        assertThat(page.document().select("img[onerror], script:containsData(alert(1)), a[href^=javascript:alert]"))
                .as(page.toString())
                .isEmpty();
        assertThat(page.body()).doesNotContain("<img src=x");
    }
}
