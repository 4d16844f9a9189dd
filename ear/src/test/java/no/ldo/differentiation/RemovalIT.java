package no.ldo.differentiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.ldo.abuse.Rows;
import no.ldo.abuse.Workshop;
import no.ldo.browser.Person;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.junit.jupiter.api.Test;

/** What was begun by mistake is taken away: jobs that nothing was made of, and drafts that were never approved. */
class RemovalIT {
    private final Visitor hr = Workshop.as(Person.HR);
    private final String word = Workshop.word();
    private final String job = Workshop.job(hr, "Feil " + word);
    private final String task = Workshop.task(hr, job, "Vaske " + word);

    @Test
    void a_job_that_nothing_was_made_of_goes_with_its_tasks_and_is_told() {
        Visit after = remove(hr.open(address("job", job)));

        assertThat(after.address()).startsWith("/differentiation/jobs");
        assertThat(after.document().text()).contains("«Feil " + word + "» er slettet");
        assertThat(hr.open(address("job", job)).status()).isEqualTo(404);
        assertThat(Rows.count("select count(*) from job_task where id = ?", task))
                .isZero();
        assertThat(Rows.text(
                        "select facts from change_line where subject = ? order by happened_at desc, id desc limit 1",
                        job))
                .contains("REMOVED");
    }

    @Test
    void a_job_that_got_a_task_meanwhile_stays_until_that_is_seen() {
        Visit seen = hr.open(address("job", job));
        assertThat(seen.document().getElementById("removal").text()).contains("én oppgave", "ingen notater");
        Workshop.task(hr, job, "Tørke " + word);

        Visit refused = remove(seen);

        assertThat(refused.document().select(".ldo-error-summary").text()).contains("endret mens du så på den");
        assertThat(refused.document().getElementById("removal").text()).contains("2 oppgaver");
        assertThat(Rows.count("select count(*) from job_task where job_id = ?", job))
                .isEqualTo(2);
        remove(refused);
        assertThat(Rows.count("select count(*) from job where id = ?", job)).isZero();
    }

    @Test
    void a_job_that_a_position_has_taken_of_stays_and_says_why() {
        String position = Workshop.position(hr, "Utkast " + word);
        take(position);

        Visit refused = remove(hr.open(address("job", job)));

        assertThat(refused.document().select(".ldo-error-summary").text())
                .contains("Stillinger har tatt en oppgave fra jobben");
        assertThat(Rows.count("select count(*) from job where id = ?", job)).isEqualTo(1);
    }

    @Test
    void a_job_that_a_version_was_made_of_stays_also_when_nothing_holds_it_any_more() {
        String position = Workshop.position(hr, "Utkast " + word);
        take(position);
        hr.press(Workshop.board(hr, position, task), "acts", "acts:approve", Map.of());
        Visit approved = hr.open(address("position", position));
        hr.press(
                approved,
                "steps",
                approved.form("steps").select("button[type=submit]").last().id(),
                Map.of());
        hr.press(Workshop.board(hr, position, task), "move", "move:back", Map.of());
        assertThat(held(position)).isZero();

        Visit refused = remove(hr.open(address("job", job)));

        assertThat(refused.document().select(".ldo-error-summary").text()).contains("godkjent stilling");
        assertThat(hr.open(address("position", position)).document().getElementById("removal"))
                .as("nothing approved is deleted")
                .isNull();
    }

    @Test
    void a_draft_goes_and_its_shares_are_back_in_the_pool_also_where_a_move_went_between_two() {
        String position = Workshop.position(hr, "Utkast " + word);
        String other = Workshop.position(hr, "Nabo " + word);
        take(position);
        Visit board = hr.open(Workshop.board(hr, other, task).address() + "&open=" + position + "&of=" + position);
        hr.press(board, "move", "move:go", Map.of());
        assertThat(held(other)).isEqualTo(1);

        Visit after = remove(hr.open(address("position", other)));

        assertThat(after.address()).startsWith("/differentiation/positions");
        assertThat(hr.open(address("position", other)).status()).isEqualTo(404);
        assertThat(held(other)).isZero();
        assertThat(hr.open(address("board", position)).status()).isEqualTo(200);
        remove(hr.open(address("job", job)));
        assertThat(Rows.count("select count(*) from job where id = ?", job)).isZero();
    }

    @Test
    void who_looked_at_an_older_state_removes_nothing() {
        String position = Workshop.position(hr, "Utkast " + word);
        Visit seen = hr.open(address("position", position));
        take(position);

        Visit refused = remove(seen);

        assertThat(refused.redirected()).isFalse();
        assertThat(Rows.count("select count(*) from tailored_position where id = ?", position))
                .isEqualTo(1);
    }

    private Visit remove(Visit page) {
        return hr.press(page, "removal", "removal:remove", Map.of());
    }

    private void take(String position) {
        hr.press(Workshop.board(hr, position, task), "move", "move:go", Map.of());
        assertThat(held(position)).isEqualTo(1);
    }

    private static long held(String position) {
        return Rows.count("select count(*) from task_share where position_id = ?", position);
    }

    private static String address(String page, String id) {
        return "/differentiation/" + page + "?id=" + id + "&org=" + Workshop.BAKERY;
    }
}
