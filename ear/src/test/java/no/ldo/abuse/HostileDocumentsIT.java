package no.ldo.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.ldo.browser.Person;
import no.ldo.documents.PdfChecks;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.junit.jupiter.api.Test;

/** What was written stands in the documents as it was written, as far as the typeface goes, and the files stay valid. */
class HostileDocumentsIT {
    private static final String LETTERS = "«æøå ÆØÅ é»";

    @Test
    void in_the_document_of_a_position() {
        Visitor hr = Workshop.as(Person.HR);
        String job = Workshop.job(hr, Hostile.LETTERS);
        Visit form = hr.open("/differentiation/positionForm?org=" + Workshop.BAKERY);
        Visit board = hr.send(
                form,
                "position",
                Workshop.inAUnit(
                        form,
                        "position",
                        Map.of(
                                "position:title",
                                Hostile.MARKUP,
                                "position:purpose",
                                Hostile.CODE + " " + LETTERS + Hostile.LETTERS)));
        String position = Workshop.idIn(board);
        String task = Workshop.task(hr, job, Hostile.CODE);
        hr.press(Workshop.board(hr, position, task), "move", "move:go", Map.of());
        hr.press(Workshop.board(hr, position, task), "acts", "acts:approve", Map.of());

        byte[] pdf = hr.download("/files/positions/" + position + "/versions/1.pdf?org=" + Workshop.BAKERY);

        PdfChecks.assertArchivableAndAccessible(pdf);
        assertContains(pdf, Hostile.MARKUP);
        assertContains(pdf, Hostile.CODE);
        assertContains(pdf, LETTERS);
    }

    @Test
    void in_the_document_of_a_plan() {
        String participant = Workshop.person(Workshop.as(Person.ADMIN));
        Visitor leader = Workshop.as(Person.LEADER);
        String plan = Workshop.plan(leader, participant);
        Workshop.writeGoal(leader, plan, Hostile.MARKUP + LETTERS);
        Visitor self = Workshop.as(participant);
        self.send(self.open("/training/mine"), "voice", Map.of("voice:words", Hostile.CODE + Hostile.LETTERS));

        byte[] pdf = leader.download("/files/plans/" + plan + ".pdf");

        PdfChecks.assertArchivableAndAccessible(pdf);
        assertContains(pdf, Hostile.MARKUP + LETTERS);
        assertContains(pdf, Hostile.CODE);
    }

    /** Lines are broken where they are full, so white space does not count. */
    private static void assertContains(byte[] pdf, String text) {
        assertThat(PdfChecks.text(pdf).replaceAll("\\s", "")).contains(text.replaceAll("\\s", ""));
    }
}
