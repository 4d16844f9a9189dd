package no.ldo.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import no.ldo.documents.Block.Column;
import no.ldo.documents.Block.Table;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that a document is described with refuse what cannot become an accessible document. */
@Isolated("sets the language of the JVM")
class DocumentValuesTest {
    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "/relative"})
    void links_lead_to_pages_and_mail_addresses_only(String target) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Inline.Link("her", URI.create(target)));
    }

    @Test
    void a_row_needs_one_cell_per_column() {
        List<Column> columns = List.of(Column.left("A", 1), Column.left("B", 1));

        assertThatIllegalArgumentException().isThrownBy(() -> Table.of("", columns, List.of(List.of("a"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of("", columns, List.of()).withTotal(List.of("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> Table.of("", List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Column.left("A", Double.NaN));
    }

    @Test
    void title_description_and_heading_level_are_demanded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentMeta(" ", "", "", DocumentLanguage.BOKMAL, SampleDocuments.DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Bars("Figur", " ", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Heading(4, "For dypt"));
    }

    @Test
    void the_language_follows_the_account() {
        assertThat(DocumentLanguage.of("nb")).isEqualTo(DocumentLanguage.BOKMAL);
        assertThat(DocumentLanguage.of("nn-NO")).isEqualTo(DocumentLanguage.NYNORSK);
        assertThat(DocumentLanguage.of("en")).isEqualTo(DocumentLanguage.ENGLISH);
        assertThat(DocumentLanguage.ENGLISH.inWords(SampleDocuments.DAY)).isEqualTo("23 November 2026");
        assertThat(DocumentLanguage.NYNORSK.inWords(SampleDocuments.DAY)).isEqualTo("23. november 2026");
    }

    @Test
    void each_language_has_the_same_labels() throws Exception {
        assertThat(keys("nn")).isEqualTo(keys("nb")).isNotEmpty();
        assertThat(keys("en")).isEqualTo(keys("nb"));
    }

    @Test
    void the_language_of_the_machine_never_leaks_in() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);

            assertThat(DocumentTexts.own(DocumentLanguage.NYNORSK).text("documents.signature.date"))
                    .isEqualTo("Stad og dato");
            Assertions.assertThatThrownBy(() -> DocumentTexts.of("no.ldo.documents.only", DocumentLanguage.BOKMAL))
                    .isInstanceOf(MissingResourceException.class);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Set<String> keys(String language) throws Exception {
        Properties texts = new Properties();
        try (var file = DocumentTexts.class.getResourceAsStream("documents_" + language + ".properties")) {
            texts.load(file);
        }
        return texts.stringPropertyNames();
    }
}
