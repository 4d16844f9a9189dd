package no.ldo.differentiation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.abuse.Workshop;
import no.ldo.browser.Person;
import no.ldo.local.Portal;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The small address through which the board's script moves tasks. */
class BoardMoveIT {
    private final Visitor hr = Workshop.as(Person.HR);
    private final String word = Workshop.word();
    private final String job = Workshop.job(hr, "Flytting " + word);
    private final String wash = Workshop.task(hr, job, "Vaske " + word);
    private final String carry = Workshop.task(hr, job, "Bære " + word);
    private final String position = Workshop.position(hr, "Flytting " + word);
    private final Visit page = Workshop.board(hr, position, wash);

    @Test
    void a_move_is_answered_with_what_the_page_shows_now() {
        Visit answer = move(Map.of("to", "position"));

        assertThat(answer.status()).isEqualTo(200);
        JsonObject told = told(answer);
        Visit now = Workshop.board(hr, position, wash);
        assertThat(told.getString("message")).contains("«Vaske " + word + "» er flyttet");
        assertThat(String.valueOf(told.getInt("version"))).isEqualTo(now.value("move:version"));
        assertThat(told.getString("seen")).isEqualTo(now.value("move:seen"));
        assertThat(told.getJsonObject("history").getString("undoable")).isEqualTo(now.value("acts:undo"));
        JsonObject figures = told.getJsonObject("figures");
        List.of("hours", "percent", "freed", "skilled", "added")
                .forEach(name -> assertThat(now.document()
                                .select(".ldo-facts [data-slot=" + name + "]")
                                .text())
                        .isEqualTo(figures.getString(name)));
        JsonObject fit = figures.getJsonObject("fit");
        assertThat(now.document().select("[data-list=notes] [data-slot=text]").eachText())
                .isEqualTo(fit.getJsonArray("notes").getValuesAs(JsonObject.class).stream()
                        .map(note -> note.getString("text"))
                        .toList());
        assertThat(now.document().select("[data-list=days] [data-slot=total]").eachText())
                .isEqualTo(fit.getJsonArray("days").getValuesAs(JsonObject.class).stream()
                        .map(day -> day.getString("total"))
                        .toList())
                .hasSize(5);
        JsonObject share = told.getJsonArray("shares").getJsonObject(0);
        Element card = now.document().selectFirst("[data-list=shares] .ldo-task");
        assertThat(card.attr("data-task")).isEqualTo(share.getString("taskId"));
        assertThat(card.select("h3").text()).isEqualTo(share.getString("name"));
        assertThat(card.select("p").text()).isEqualTo(share.getString("from") + " " + share.getString("when"));
        assertThat(now.document().select("#moveTitle").text())
                .isEqualTo(told.getJsonObject("panel").getString("title"));
        assertThat(told.getJsonObject("card").getInt("free")).isZero();
    }

    @Test
    void the_same_move_sent_again_counts_once() {
        JsonObject first = told(move(Map.of("to", "position")));
        Visit again = move(Map.of("to", "position"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(told(again).getInt("version")).isEqualTo(first.getInt("version"));
        assertThat(told(again).getJsonArray("shares")).hasSize(1);
    }

    @Test
    void a_step_forward_on_another_position_stays() {
        String open = "&open=" + position;
        String other = Workshop.position(hr, "Nabo " + word);
        String undone =
                told(move(Map.of("to", "position"))).getJsonObject("history").getString("undoable");
        hr.press(Workshop.board(hr, position, wash), "acts", "acts:undoMove", Map.of());
        Visit beside = hr.open(Workshop.board(hr, other, carry).address() + open);
        assertThat(beside.value("acts:redo")).isEqualTo(undone);

        Visit answer = hr.sendByScript(
                beside.document().selectFirst("[data-ldo-move]").attr("data-ldo-move") + open,
                Map.of(
                        "board",
                        other,
                        "position",
                        other,
                        "task",
                        carry,
                        "to",
                        "position",
                        "move",
                        beside.value("move:move"),
                        "version",
                        beside.value("move:version"),
                        "seen",
                        beside.value("move:seen"),
                        "beside",
                        beside.value("move:beside"),
                        "redo",
                        undone));

        assertThat(told(answer).getJsonObject("history").getString("redoable")).isEqualTo(undone);
    }

    @Test
    void days_are_taken_and_given_back() {
        JsonObject taken = told(move(Map.of("to", "days", "day", "1")));
        assertThat(taken.getJsonObject("panel").getBoolean("held")).isTrue();

        JsonObject back = told(move(Map.of(
                "to", "pool", "version", String.valueOf(taken.getInt("version")), "move", taken.getString("move"))));

        assertThat(back.getJsonArray("shares")).isEmpty();
        assertThat(back.getJsonObject("panel").getBoolean("held")).isFalse();
        assertThat(back.getJsonObject("card").getInt("free")).isEqualTo(1);
    }

    @Test
    void shares_change_places() {
        JsonObject one = told(move(Map.of("to", "position")));
        JsonObject two = told(move(Map.of(
                "to",
                "position",
                "task",
                carry,
                "version",
                String.valueOf(one.getInt("version")),
                "move",
                one.getString("move"))));

        Visit up = move(Map.of("to", "up", "task", carry, "version", String.valueOf(two.getInt("version"))));

        assertThat(told(up).getJsonArray("shares").getJsonObject(0).getString("taskId"))
                .isEqualTo(carry);
        assertThat(Workshop.board(hr, position, wash)
                        .document()
                        .select("[data-list=shares] h3")
                        .eachText())
                .containsExactly("Bære " + word, "Vaske " + word);
    }

    @Test
    void another_s_change_is_told_in_words_and_not_overwritten() {
        move(Map.of("to", "position"));

        Visit answer = move(Map.of(
                "to", "position", "task", carry, "move", UUID.randomUUID().toString()));

        assertThat(answer.status()).isEqualTo(409);
        JsonObject told = told(answer);
        assertThat(told.getString("message")).startsWith("Noen andre har endret stillingen.");
        JsonObject conflict = told.getJsonObject("conflict");
        assertThat(conflict.getJsonArray("seen").getJsonObject(0).getString("text"))
                .isEqualTo("Ingen oppgaver");
        assertThat(conflict.getJsonArray("now").getJsonObject(0).getString("text"))
                .isEqualTo("Vaske " + word + " (man)");
        assertThat(conflict.getString("yours")).contains("Bære " + word);
        assertThat(told.getJsonArray("shares")).hasSize(1);
        Visit again = move(Map.of(
                "to",
                "position",
                "task",
                carry,
                "version",
                String.valueOf(told.getInt("version")),
                "move",
                told.getString("move")));
        assertThat(again.status()).isEqualTo(200);
    }

    @Test
    void what_a_rule_forbids_is_refused_with_a_sentence_in_the_person_s_language() {
        Visit answer = move(Map.of("to", "days", "day", "7"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(told(answer).getJsonArray("messages").getString(0)).contains("oppgaven");
        assertThat(Workshop.board(hr, position, wash).document().select("[data-list=shares] .ldo-task"))
                .isEmpty();
    }

    @Test
    void a_task_that_is_not_there_any_more_is_told_with_the_board_as_it_is() {
        Visit answer = move(Map.of("to", "position", "task", UUID.randomUUID().toString()));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(told(answer).getString("message")).contains("oppgaven finnes ikke lenger");
        assertThat(String.valueOf(told(answer).getInt("version"))).isEqualTo(page.value("move:version"));
        assertThat(told(answer).getJsonObject("panel").getBoolean("chosen")).isFalse();
        Visit elsewhere =
                move(Map.of("to", "position", "position", UUID.randomUUID().toString()));
        assertThat(elsewhere.document().select("h1"))
                .as("a page as for any other")
                .hasSize(1);
    }

    @Test
    void foreign_and_broken_parameters_are_missing() {
        String nobody = UUID.randomUUID().toString();

        assertThat(move(Map.of("to", "position", "position", nobody)).status()).isEqualTo(404);
        assertThat(move(Map.of("to", "position", "task", nobody)).status()).isEqualTo(404);
        assertThat(move(Map.of("to", "position", "task", "1")).status()).isEqualTo(404);
        assertThat(move(Map.of("to", "position", "version", "x")).status()).isEqualTo(404);
        assertThat(move(Map.of("to", "position", "move", "")).status()).isEqualTo(404);
        assertThat(move(Map.of("to", "elsewhere")).status()).isEqualTo(404);
        assertThat(hr.sendByScript(address().replace(Workshop.BAKERY, "999000045"), parameters(Map.of("to", "pool")))
                        .status())
                .isEqualTo(404);
        assertThat(hr.sendByScript(address(), Map.of()).status()).isEqualTo(404);
    }

    @Test
    void who_only_looks_on_moves_nothing() {
        assertThat(Workshop.as(Person.LEADER)
                        .sendByScript(address(), parameters(Map.of("to", "position")))
                        .status())
                .isEqualTo(403);
        assertThat(Workshop.as(Person.NAV_MENTOR)
                        .sendByScript(address(), parameters(Map.of("to", "position")))
                        .status())
                .isEqualTo(403);
        Visit guest = Visitor.guest(Portal.get().url("")).sendByScript(address(), parameters(Map.of("to", "position")));
        assertThat(guest.address()).startsWith("/login");
        assertThat(Workshop.board(hr, position, wash).value("move:seen")).isEmpty();
    }

    @Test
    void a_post_without_the_script_s_header_is_refused() {
        StringBuilder body = new StringBuilder();
        parameters(Map.of("to", "position"))
                .forEach((name, value) ->
                        body.append(name).append('=').append(value).append('&'));

        assertThat(hr.send(new Visitor.Post(address(), body.toString())).status())
                .isEqualTo(403);
    }

    private Visit move(Map<String, String> how) {
        return hr.sendByScript(address(), parameters(how));
    }

    private Map<String, String> parameters(Map<String, String> how) {
        Map<String, String> all = new HashMap<>(Map.of(
                "board",
                position,
                "position",
                position,
                "task",
                wash,
                "move",
                page.value("move:move"),
                "version",
                page.value("move:version"),
                "seen",
                page.value("move:seen")));
        all.putAll(how);
        return all;
    }

    private String address() {
        return page.document().selectFirst("[data-ldo-move]").attr("data-ldo-move");
    }

    private static JsonObject told(Visit answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
