package no.ldo.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.ldo.local.Visit;
import org.jsoup.nodes.Element;

/** A form that came back: every field that was refused is marked and told about, and what was written still stands there. */
final class Refused {
    private Refused() {}

    /** @param ids of the fields into which the text was written */
    static void assertAt(Visit answer, Stream<String> ids, String text) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.document().select(".ldo-error-summary"))
                .as("only in the form that was sent")
                .hasSize(1);
        assertThat(answer.redirected()).isFalse();
        ids.forEach(id -> {
            Element control = answer.document().getElementById(id);
            assertThat(control.attr("aria-invalid")).as(id + " on " + answer).isEqualTo("true");
            assertThat(control.val()).as(id).isEqualTo(text);
            assertThat(answer.document()
                            .select(".ldo-error-summary a[href='#" + id + "']")
                            .text())
                    .as("message about " + id)
                    .isNotEmpty()
                    .hasSizeLessThan(300);
        });
    }
}
