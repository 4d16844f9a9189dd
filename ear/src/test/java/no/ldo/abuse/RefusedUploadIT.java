package no.ldo.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.ldo.browser.Person;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.junit.jupiter.api.Test;

/** A file that is refused: the status tells a program so, and the page with its messages tells a person why. */
class RefusedUploadIT {
    private static final String TASKS = "/differentiation/import?org=" + Workshop.BAKERY;
    private static final String HIRES = "/inclusion/import?org=" + Workshop.BAKERY;
    private static final String ADVERT = "/proposals/advert?org=" + Workshop.BAKERY;

    @Test
    void too_many_lines_are_answered_422_on_the_page() {
        Visit answer = upload(TASKS, "Oppgave\n" + "Rydde\n".repeat(20_001));

        refused(answer, "høyst 20 000 linjer");
        assertThat(answer.address()).isEqualTo(TASKS);
    }

    @Test
    void it_is_the_same_for_hires_and_adverts_and_when_no_file_was_chosen() {
        refused(upload(HIRES, "hire_id;hired_on\n"), "");
        refused(upload(ADVERT, "\u0000"), "UTF-8");
        refused(upload(TASKS, ""), "");
    }

    @Test
    void the_page_that_was_refused_goes_on() {
        Visitor hr = Workshop.as(Person.HR);
        Visit refused = hr.upload(hr.open(TASKS), "upload", "upload:file", new byte[] {1, 0, 2});

        Visit accepted = hr.upload(
                refused, "upload", "upload:file", "Jobb;Enhet;Oppgave\nA;PROD;B\n".getBytes(StandardCharsets.UTF_8));

        assertThat(accepted.redirected()).isTrue();
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.address()).contains("file=");
    }

    @Test
    void other_refused_posts_are_answered_200() {
        Visitor hr = Workshop.as(Person.HR);

        Visit answer = hr.send(Workshop.jobForm(hr), "job", Map.of("job:title", ""));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.document().select(".ldo-error-summary")).isNotEmpty();
    }

    private static Visit upload(String address, String file) {
        Visitor hr = Workshop.as(Person.HR);
        return hr.upload(hr.open(address), "upload", "upload:file", file.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(Visit answer, String why) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.redirected()).isFalse();
        assertThat(answer.document().select(".ldo-error-summary").text()).isNotEmpty();
        assertThat(answer.document().text().replace('\u00A0', ' ')).contains(why);
        assertThat(answer.form("upload")).isNotNull();
    }
}
