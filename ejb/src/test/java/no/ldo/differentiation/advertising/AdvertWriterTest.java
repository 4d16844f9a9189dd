package no.ldo.differentiation.advertising;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.ldo.differentiation.advertising.CheckedRequirement.Verdict;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.position.ApprovedVersion;
import no.ldo.differentiation.position.PositionLine.LineTerms;
import no.ldo.documents.DocumentLanguage;
import no.ldo.documents.PdfChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdvertWriterTest {
    private static final ApprovedVersion VERSION = ATask.version(
            "Bakerne får mer tid til å bake.",
            ATask.named("Vaske brett").asking(Demand.LIFT, 1).on(new LineTerms(0, 1, true, true)),
            ATask.named("Pakke brød").asking(Demand.STAND, 3).on(new LineTerms(0, 2, false, false)));

    @Test
    void says_in_bokmal_what_the_position_is_and_nothing_else() {
        assertThat(AdvertWriter.write(VERSION, "Odderøya Bakeri AS", DocumentLanguage.BOKMAL))
                .isEqualTo("""
                        Bakeriassistent
                        Odderøya Bakeri AS, Produksjon

                        5 timer i uken (13,3 prosent stilling).
                        Arbeidet er mandag til fredag, mellom klokken 08:00 og 12:00.

                        Hva arbeidet er godt for
                        Bakerne får mer tid til å bake.

                        Dette skal du gjøre
                        - Vaske brett (mandag til fredag). Ferdig når det er gjort. Noen venter på resultatet: bakerne.
                        - Pakke brød (mandag til fredag). Ferdig når det er gjort. Noen venter på resultatet: bakerne.

                        Slik lærer du det
                        - En kollega er fadder for deg og har satt av 90 minutter i uken.
                        - Vi regner med fra 1 til 2 uker for å lære hver oppgave.
                        - Dette gjør du sammen med kolleger: vaske brett.

                        Hva arbeidet krever
                        - Løfte og bære: litt
                        - Stå: mye

                        Dette trenger du ikke
                        - Du trenger ikke erfaring.
                        - Du trenger ikke utdanning eller fagbrev.
                        - Du trenger ikke lese i arbeidet.
                        - Du trenger ikke skrive i arbeidet.
                        - Du trenger ikke regne i arbeidet.

                        Lurer du på noe?
                        Ta kontakt, selv om du er usikker på om dette er noe for deg. Du kan ta med en som kjenner deg.
                        [Skriv hvem man kan spørre, telefon og e-post]
                        """);
    }

    @Test
    void a_level_is_told_where_a_task_needs_it_and_then_nothing_is_promised() {
        ApprovedVersion version = ATask.version(
                "", ATask.named("Steke").on(new LineTerms(2, 8, false, true)), ATask.named("Vaske brett"));

        assertThat(AdvertWriter.write(version, "Bakeriet", DocumentLanguage.BOKMAL))
                .contains("- Fagbrev trengs for: steke")
                .doesNotContain("trenger ikke erfaring", "trenger ikke utdanning", "Hva arbeidet er godt for");
    }

    @Test
    void work_that_asks_for_nothing_says_so() {
        assertThat(AdvertWriter.write(ATask.version("", ATask.named("Vaske")), "B", DocumentLanguage.NYNORSK))
                .contains("Ikkje noko spesielt. Vi viser deg alt.", "Vi reknar med éi veke", "måndag til fredag");
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void what_it_writes_demands_nothing_that_no_task_needs(DocumentLanguage language) {
        String text = AdvertWriter.write(VERSION, "Odderøya Bakeri AS", language);

        assertThat(new RequirementCheck(VERSION.lines(), language).of(text))
                .isNotEmpty()
                .allMatch(found -> found.verdict() == Verdict.NEEDED);
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void is_archivable_and_accessible_as_a_document(DocumentLanguage language) {
        String text = AdvertWriter.write(VERSION, "Odderøya Bakeri AS", language);

        byte[] pdf = AdvertPdf.of(text, "Bakeriassistent", "Odderøya Bakeri AS", language, LocalDate.of(2026, 11, 29));

        PdfChecks.assertArchivableAndAccessible(pdf);
        assertThat(PdfChecks.text(pdf)).contains("Bakeriassistent", "Pakke brød", "Odderøya Bakeri AS, Produksjon");
    }

    @Test
    void any_text_makes_a_document() {
        byte[] pdf = AdvertPdf.of(
                "- bare\n- punkter\n\nEn veldig lang linje som ikke er noen overskrift, for den slutter som en setning.\n"
                        + "<b>🍞</b>\n\nOverskrift\n\nSlutt",
                "Noe annet",
                "Bedrift",
                DocumentLanguage.BOKMAL,
                LocalDate.of(2026, 11, 29));

        PdfChecks.assertArchivableAndAccessible(pdf);
        assertThat(PdfChecks.text(pdf)).contains("punkter", "Overskrift", "Slutt", "<b>");
    }
}
