package no.ldo.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.ldo.browser.Person;
import no.ldo.local.Api;
import no.ldo.local.HangUp;
import no.ldo.local.Portal;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import no.ldo.local.Visitor.Post;
import org.junit.jupiter.api.Test;

/** The act is stored and its answer gets lost on the way. Whoever sends it again is told the same, and it counts once. */
class LostAnswerIT {
    private static final String HIRES = "/organisations/" + Workshop.BAKERY + "/hires";
    private static final String HIRE =
            "hire_id;hired_on;unit;employment;included\nlost-1;2023-03-04;PROD;permanent;no\n";
    private static final String STORED = "select count(*) from hire where organisation = ? and month = '2023-03-01'";
    private static final String MOVES = "select count(*) from board_move where position_id = ?";
    private static final String MEETINGS = "select count(*) from follow_up_meeting where plan_id = ?";

    @Test
    void a_hire_sent_again_by_a_program_is_one_hire() throws Exception {
        long lines = Rows.changes("HiresImported");

        HangUp.post(
                Portal.get().url(""),
                "/api/v1" + HIRES,
                Map.of("Authorization", "Bearer demo-hr", "Content-Type", "text/csv"),
                HIRE);
        Rows.await(1, STORED, Workshop.BAKERY);
        Api.Answer again = Api.with("demo-hr").csv(HIRES, HIRE);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().toString()).isEqualTo("{\"stored\":0,\"unchanged\":1}");
        assertThat(Rows.count(STORED, Workshop.BAKERY)).isEqualTo(1);
        assertThat(Rows.changes("HiresImported")).isEqualTo(lines + 1);
    }

    @Test
    void a_move_on_the_board_sent_again_is_one_move() throws Exception {
        Visitor hr = Workshop.as(Person.HR);
        String word = Workshop.word();
        String job = Workshop.job(hr, "Mistet svar " + word);
        String task = Workshop.task(hr, job, "Vaske " + word);
        String position = Workshop.position(hr, "Mistet svar " + word);
        Post move = hr.fill(Workshop.board(hr, position, task), "move", "move:go", Map.of());
        long lines = Rows.changes("ShareMoved");

        hr.sendAndHangUp(move);
        Rows.await(1, MOVES, position);
        Visit again = hr.send(move);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.document().select("[data-drop=position] .ldo-task")).hasSize(1);
        assertThat(again.document().select("#done").text()).contains("Vaske " + word);
        assertThat(Rows.count(MOVES, position)).isEqualTo(1);
        assertThat(Rows.changes("ShareMoved")).isEqualTo(lines + 1);
    }

    @Test
    void a_meeting_planned_and_recorded_again_is_one_meeting_and_the_next_one() throws Exception {
        String plan = Workshop.plan(Workshop.as(Person.LEADER), Workshop.person(Workshop.as(Person.ADMIN)));
        Visitor mentor = Workshop.as(Person.NAV_MENTOR);
        long lines = Rows.changes("MeetingChanged");
        Post first = mentor.fill(
                Workshop.meetings(mentor, plan),
                "first",
                null,
                Map.of("first:on", Workshop.today().toString()));

        mentor.sendAndHangUp(first);
        Rows.await(1, MEETINGS, plan);
        Visit planned = mentor.send(first);
        Post record = mentor.fill(
                planned,
                "record",
                null,
                Map.of(
                        "record:minutes",
                        "Vi ble enige.",
                        "record:nextOn",
                        Workshop.today().plusWeeks(4).toString()));
        mentor.sendAndHangUp(record);
        Rows.await(2, MEETINGS, plan);
        Visit again = mentor.send(record);

        assertThat(again.document().select("#done").text()).contains("Referatet er lagret");
        assertThat(Rows.count(MEETINGS, plan)).isEqualTo(2);
        assertThat(Rows.changes("MeetingChanged")).isEqualTo(lines + 3);
    }
}
