package no.ldo.differentiation.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.differentiation.position.PartTimeTalk.Kind;
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
    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void is_archivable_and_accessible_in_every_language(DocumentLanguage language) {
        PositionDocument document = PositionPdf.of(aVersion("Kjøkkenassistent"), null, "Odderøya Bakeri AS", language);

        PdfChecks.assertArchivableAndAccessible(document.content());
        assertThat(PdfChecks.text(document.content()))
                .contains("Kjøkkenassistent", "Odderøya Bakeri AS", "Vaske brett", "07:00–15:00", "150");
    }

    @Test
    void says_in_bokmal_what_the_position_is() {
        PositionDocument document =
                PositionPdf.of(aVersion("Kjøkkenassistent"), null, "Odderøya Bakeri AS", DocumentLanguage.BOKMAL);

        assertThat(document.fileName()).isEqualTo("Stilling Kjøkkenassistent versjon 2.pdf");
        assertThat(PdfChecks.text(document.content()))
                .contains(
                        "Stillingsbeskrivelse, versjon 2",
                        "5 timer i uken",
                        "13,3 %",
                        "Løfte og bære: litt (Vaske brett, Bære ut mat)");
    }

    @Test
    void says_how_the_work_is_learnt_and_whom_it_relieves() {
        PositionDocument document =
                PositionPdf.of(aVersion("Kjøkkenassistent"), null, "Odderøya Bakeri AS", DocumentLanguage.BOKMAL);

        assertThat(PdfChecks.text(document.content()))
                .contains("En kollega er fadder for deg og har satt av 90 minutter", "Vaske brett: omtrent én uke.")
                .contains("Hva stillingen avlaster", "Baker Produksjon 300");
    }

    @Test
    void stands_strange_letters_and_long_words() {
        PositionDocument document = PositionPdf.of(
                aVersion("<script>alert(1)</script> 🍞 " + "x".repeat(90)), null, "Bedrift", DocumentLanguage.ENGLISH);

        PdfChecks.assertArchivableAndAccessible(document.content());
        assertThat(PdfChecks.text(document.content())).contains("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void tells_why_the_position_is_part_time(DocumentLanguage language) {
        PositionDocument held = PositionPdf.of(
                aVersion("Kjøkkenassistent"),
                need(new PartTimeTalk(Kind.HELD, DAY, "Klubbleder", "Enig, og ber om flere timer.")),
                "Odderøya Bakeri AS",
                language);

        PdfChecks.assertArchivableAndAccessible(held.content());
        assertThat(PdfChecks.text(held.content()))
                .contains("§ 14-1 b", "Arbeidet finnes bare om morgenen.", "Hilde HR", "Klubbleder", "flere timer");
    }

    @Test
    void says_that_nothing_is_discussed_or_that_there_is_nobody_to_discuss_with() {
        PartTimeTalk nobody = new PartTimeTalk(Kind.NO_REPRESENTATIVES, null, "", "Vi har spurt de ansatte.");

        assertThat(textWith(need(PartTimeTalk.NOT_YET))).contains("Ikke drøftet ennå.");
        assertThat(textWith(need(nobody))).contains("ikke tillitsvalgte", "Vi har spurt de ansatte.");
    }

    private static String textWith(PartTimeNeed need) {
        return PdfChecks.text(PositionPdf.of(aVersion("Postvert"), need, "Bedrift", DocumentLanguage.BOKMAL)
                .content());
    }

    private static PartTimeNeed need(PartTimeTalk talk) {
        return new PartTimeNeed(300, 2250, "Arbeidet finnes bare om morgenen.", DAY, "Hilde HR", talk, 1);
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
