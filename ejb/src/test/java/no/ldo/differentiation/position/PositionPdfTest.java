package no.ldo.differentiation.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.differentiation.position.PositionLine.LineLoad;
import no.ldo.differentiation.position.PositionLine.LineSource;
import no.ldo.differentiation.position.PositionLine.LineTerms;
import no.ldo.documents.DocumentLanguage;
import no.ldo.documents.PdfChecks;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PositionPdfTest {
    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void is_archivable_and_accessible_in_every_language(DocumentLanguage language) {
        PositionDocument document = PositionPdf.of(aVersion("Kjøkkenassistent"), "Odderøya Bakeri AS", language);

        PdfChecks.assertArchivableAndAccessible(document.content());
        assertThat(PdfChecks.text(document.content()))
                .contains("Kjøkkenassistent", "Odderøya Bakeri AS", "Vaske brett", "07:00–15:00", "150");
    }

    @Test
    void says_in_bokmal_what_the_position_is() {
        PositionDocument document =
                PositionPdf.of(aVersion("Kjøkkenassistent"), "Odderøya Bakeri AS", DocumentLanguage.BOKMAL);

        assertThat(document.fileName()).isEqualTo("Stilling Kjøkkenassistent versjon 2.pdf");
        assertThat(PdfChecks.text(document.content()))
                .contains("Stillingsbeskrivelse, versjon 2", "5 timer i uken", "13,3 %", "Løfte og bære: litt");
    }

    @Test
    void stands_strange_letters_and_long_words() {
        PositionDocument document = PositionPdf.of(
                aVersion("<script>alert(1)</script> 🍞 " + "x".repeat(90)), "Bedrift", DocumentLanguage.ENGLISH);

        PdfChecks.assertArchivableAndAccessible(document.content());
        assertThat(PdfChecks.text(document.content())).contains("<script>alert(1)</script>");
    }

    private static ApprovedVersion aVersion(String title) {
        VersionRow row =
                new VersionRow(Ids.next(), Ids.next(), 2, title, 300, 2250, Instant.parse("2026-03-10T08:00:00Z"));
        return new ApprovedVersion(
                row,
                new OrganisationNumber("999000037"),
                new UnitId(Ids.next()),
                "Produksjon",
                "Bakerne får mer tid.\nKundene får brød.",
                90,
                List.of(line("Vaske brett"), line("Bære ut mat")));
    }

    private static PositionLine line(String name) {
        return new PositionLine(
                Ids.next(),
                name,
                "brettene er tørre",
                new LineSource("Baker", "Produksjon"),
                new LineLoad(Weekdays.MONDAY_TO_FRIDAY, 30),
                new TaskSlot(420, 900, "oppvasken"),
                WorkFamily.CLEANING,
                new Demands("100000000004"),
                new LineTerms(0, 1, true, true),
                "bakerne");
    }
}
