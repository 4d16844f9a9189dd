package no.ldo.api.differentiation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.ldo.local.Api;
import no.ldo.local.Api.Answer;
import no.ldo.local.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the optimiser's contract refuses, and how. */
class RefusedCompositionsIT {
    private final Api hr = Api.with("demo-hr");
    private final Runs runs = new Runs();

    @AfterEach
    void leaveNothing() {
        runs.leaveNothing();
    }

    @Test
    void who_asks_for_too_much_at_once_is_told_when_to_come_back() {
        List<Answer> answers = IntStream.range(0, 6)
                .mapToObj(i -> runs.post("", Runs.longBody()))
                .toList();
        Answer last = answers.get(5);

        assertThat(answers.subList(0, 5))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(202));
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.code()).isEqualTo("runs.tooMany");
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 5 * 60);
    }

    @Test
    void a_body_that_is_no_right_json_is_refused_with_the_place() {
        Answer wrongType = runs.post("", Runs.body().replaceFirst("\"minutes\":30", "\"minutes\":\"30\""));
        Answer none = runs.post("", "{\"problem\":{\"tasks\":[{\"minutes\":NaN");
        Answer twice = runs.post("", "{\"seed\":1," + Runs.body().substring(1));

        assertThat(wrongType.status()).isEqualTo(400);
        assertThat(wrongType.header("Content-Type")).startsWith("application/problem+json");
        assertThat(pointers(wrongType)).containsExactly("#/problem/tasks/0/minutes");
        assertThat(none.status()).isEqualTo(400);
        assertThat(pointers(none)).containsExactly("#/problem/tasks/0/minutes");
        assertThat(twice.status()).isEqualTo(400);
        assertThat(pointers(twice)).containsExactly("#/seed");
    }

    @Test
    void a_problem_that_cannot_be_solved_is_refused_with_every_fault() {
        JsonObject problem = Json.createObjectBuilder(CarvingBodies.small())
                .add("format", "ldo-carving-2")
                .add("units", Json.createArrayBuilder())
                .build();
        Answer refused =
                runs.post("", CarvingBodies.request(problem, 301).build().toString());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(pointers(refused))
                .contains(
                        "#/timeLimitSeconds",
                        "#/problem/format",
                        "#/problem/jobs/0/unit",
                        "#/problem/positions/0/unit");
    }

    @Test
    void locks_that_cannot_be_respected_are_refused_with_the_rule() {
        JsonObject reserved =
                Json.createObjectBuilder().add("position", 0).add("task", 3).build();
        Answer refused = runs.post(
                "",
                CarvingBodies.request(CarvingBodies.small(), 1)
                        .add("locked", Json.createArrayBuilder().add(reserved))
                        .build()
                        .toString());

        assertThat(refused.status()).isEqualTo(422);
        JsonObject error = refused.json().getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("pointer")).isEqualTo("#/locked/0");
        assertThat(error.getString("rule")).isEqualTo("H1");
    }

    @Test
    void a_body_of_more_than_ten_megabytes_is_refused() {
        String padding = " ".repeat(10 * 1024 * 1024 + 1);

        assertThat(runs.post("", padding).status()).isEqualTo(413);
        assertThat(runs.post("", padding + " ".repeat(1024 * 1024)).status()).isEqualTo(413);
    }

    @Test
    void a_run_is_for_hr_managers_of_an_organisation_that_they_have() {
        Answer foreign = runs.post("", bodyFor("999000045"));
        Api leader = Tokens.of("leder@demo.example", "compositions:write");

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(leader.json(Runs.PATH, bodyFor("999000045"), null).json()).isEqualTo(foreign.json());
        assertThat(leader.json(Runs.PATH, bodyFor("999000037"), null).code()).isEqualTo("mandate.missing");
        assertThat(Api.with("demo-leader").json(Runs.PATH, Runs.body(), null).status())
                .isEqualTo(403);
        assertThat(Api.with(null).json(Runs.PATH, Runs.body(), null).status()).isEqualTo(401);
        assertThat(Api.with(null).get(Runs.PATH + "/" + UUID.randomUUID()).status())
                .isEqualTo(401);
        assertThat(hr.get(Runs.PATH + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(hr.get(Runs.PATH + "/x").status()).isEqualTo(404);
        assertThat(hr.delete(Runs.PATH + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private static String bodyFor(String organisation) {
        return Json.createObjectBuilder(
                        CarvingBodies.request(CarvingBodies.small(), 1).build())
                .add("organisation", organisation)
                .build()
                .toString();
    }

    private static List<String> pointers(Answer refused) {
        return refused.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("pointer"))
                .toList();
    }
}
