package no.ldo.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

/** All words are in the file, in the order of the blocks, and so are its properties. */
class ReadingOrderTest {
    private static final byte[] PDF =
            PdfWriter.write(SampleDocuments.meta(DocumentLanguage.BOKMAL), SampleDocuments.positionDescription());

    @Test
    void follows_the_order_of_the_blocks() {
        assertThat(PdfChecks.text(PDF))
                .containsSubsequence(
                        "Sørlandets Bakeri AS",
                        "23. november 2026",
                        "Stillingsbeskrivelse: kjøkkenassistent",
                        "Tilpasset stilling, 50 %",
                        "Om stillingen",
                        "Den passer for deg som liker faste rutiner",
                        "Du får en fast fadder",
                        "Fakta om stillingen",
                        "Stillingsprosent 50 % (18,75 timer per uke)",
                        "Oppgaver, tid og opplæring",
                        "Oppgave Timer per uke Opplæring",
                        "Vaske kjøkkenutstyr 6,25 Ingen fagkrav",
                        "Sum 18,75 –",
                        "• Kort samtale hver fredag: Hva gikk bra, og hva vil du øve på?",
                        "3. Prøv den første oppgaven.",
                        "Husk Planen følges opp",
                        "Les mer på Navs sider for arbeidsgivere. Spør alltid nærmeste leder hvis noe er uklart.",
                        "Tredje måned 3 oppgaver",
                        "Underskrifter",
                        "Åse Øygarden",
                        "Underskrift");
    }

    @Test
    void tells_title_language_and_organisation_of_the_file() throws IOException {
        try (PDDocument file = Loader.loadPDF(PDF)) {
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Stillingsbeskrivelse: kjøkkenassistent");
            assertThat(file.getDocumentInformation().getAuthor()).isEqualTo("Sørlandets Bakeri AS");
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("nb-NO");
        }
    }

    @Test
    void has_a_bookmark_for_the_title_and_for_each_heading_under_it() throws IOException {
        try (PDDocument file = Loader.loadPDF(PDF)) {
            PDOutlineItem title = file.getDocumentCatalog().getDocumentOutline().getFirstChild();

            assertThat(title.getTitle()).isEqualTo("Stillingsbeskrivelse: kjøkkenassistent");
            assertThat(title.children())
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactly("Om stillingen", "Oppgaver", "Tilrettelegging", "Måloppnåelse");
            assertThat(title.getLastChild().children())
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactly("Underskrifter");
        }
    }

    @Test
    void makes_one_link_with_an_area_for_each_of_its_lines() throws IOException {
        String words = "en lenketekst som er så lang at den går over mer enn én linje på siden. ".repeat(2);
        Inline.Link link = new Inline.Link(words, URI.create("https://www.nav.no/arbeidsgiver?å=1"), "Til Nav");

        byte[] pdf = PdfWriter.write(SampleDocuments.meta(DocumentLanguage.BOKMAL), List.of(new Block.Paragraph(link)));

        PdfChecks.assertArchivableAndAccessible(pdf);
        assertThat(PdfChecks.tags(pdf)).containsOnlyOnce("Link");
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(file.getPage(0).getAnnotations()).hasSize(2).allSatisfy(area -> {
                assertThat(area.getContents()).isEqualTo("Til Nav");
                PDActionURI action = (PDActionURI) ((PDAnnotationLink) area).getAction();
                assertThat(action.getURI()).isEqualTo("https://www.nav.no/arbeidsgiver?%C3%A5=1");
            });
        }
    }
}
