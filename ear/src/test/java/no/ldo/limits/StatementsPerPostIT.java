package no.ldo.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ldo.abuse.Workshop;
import no.ldo.browser.Person;
import no.ldo.local.Portal;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a small post asks of the database, read from the database's own log of statements. A move: who calls; position and job
 * locked; the note of the move, the shares, their tasks, what is taken of the jobs, the frame; and the share, the position, the note and
 * the line of the change log written. Saving what is written in a step: who calls, the enrolment, what is finished, what is
 * stored, and the text written.
 */
class StatementsPerPostIT {
    private static final int MOVE = 12;
    private static final int AUTOSAVE = 5;
    private static final Pattern TOLD = Pattern.compile("\"version\":(\\d+)");

    private Map<String, String> about = Map.of();

    @BeforeAll
    static void logStatements() throws SQLException {
        StatementLog.begin();
    }

    @AfterAll
    static void logNoMore() throws SQLException {
        StatementLog.end();
    }

    @Test
    void a_move_reads_what_it_needs_once() throws SQLException {
        Visitor hr = Workshop.as(Person.HR);
        String word = Workshop.word();
        String task = Workshop.task(hr, Workshop.job(hr, "Telling " + word), "Vaske " + word);
        String position = Workshop.position(hr, "Telling " + word);
        Visit page = Workshop.board(hr, position, task);
        String address = page.document().selectFirst("[data-ldo-move]").attr("data-ldo-move");
        about = Map.of(
                "board",
                position,
                "position",
                position,
                "task",
                task,
                "seen",
                "",
                "version",
                page.value("move:version"));
        statementsOf(hr, address, move("position"));
        statementsOf(hr, address, move("pool"));

        List<String> taken = statementsOf(hr, address, move("position"));
        List<String> givenBack = statementsOf(hr, address, move("pool"));

        assertThat(taken).hasSizeLessThanOrEqualTo(MOVE);
        assertThat(givenBack).hasSizeLessThanOrEqualTo(MOVE);
    }

    @Test
    void a_step_that_saves_itself_reads_what_is_stored_once() throws SQLException {
        Visitor leader = Visitor.signIn(Portal.get().url(""), "leder.omsorg@demo.example", Person.PASSWORD);
        Visit page = leader.open("/leadership/step?step=M1-2&org=999000045");
        Element place = page.document().selectFirst("[data-ldo-autosave]");
        Map<String, String> written = Map.of(
                "enrolment", place.attr("data-enrolment"),
                "step", place.attr("data-step"),
                "field", "B",
                "text", "Telling " + UUID.randomUUID(),
                "version", page.value("step:BVersion"));

        List<String> saved = statementsOf(leader, place.attr("data-ldo-autosave"), written);

        assertThat(saved).hasSizeLessThanOrEqualTo(AUTOSAVE);
    }

    private Map<String, String> move(String to) {
        Map<String, String> move = new HashMap<>(about);
        move.put("to", to);
        move.put("move", UUID.randomUUID().toString());
        return move;
    }

    private List<String> statementsOf(Visitor visitor, String address, Map<String, String> values) throws SQLException {
        StatementLog.empty();
        Visit answer = visitor.sendByScript(address, values);
        List<String> statements = StatementLog.readsAndWrites();
        assertThat(answer.status()).isEqualTo(200);
        Matcher version = TOLD.matcher(answer.body());
        if (version.find()) {
            about = new HashMap<>(about);
            about.put("version", version.group(1));
        }
        return statements;
    }
}
