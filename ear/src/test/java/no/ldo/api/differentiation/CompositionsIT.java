package no.ldo.api.differentiation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import no.ldo.local.Api;
import no.ldo.local.Api.Answer;
import no.ldo.local.AtOnce;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The contract of the optimiser, as a program meets it. */
class CompositionsIT {
    private final Api hr = Api.with("demo-hr");
    private final Runs runs = new Runs();

    @AfterEach
    void leaveNothing() {
        runs.leaveNothing();
    }

    @Test
    void a_run_is_accepted_and_ends_with_an_answer() {
        Answer accepted = runs.post("", Runs.body());
        String run = accepted.header("Location").replaceFirst("^/api/v1", "");
        JsonObject ended = runs.awaitEnd(run);

        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.header("Location")).matches("/api/v1/compositions/[0-9a-f-]{36}");
        assertThat(accepted.header("Retry-After")).isEqualTo("1");
        assertThat(ended.keySet())
                .containsExactly(
                        "id",
                        "state",
                        "objective",
                        "bound",
                        "gapPercent",
                        "provenOptimal",
                        "reproducible",
                        "elapsedMillis",
                        "iterations",
                        "seed",
                        "solution",
                        "terms",
                        "explanations");
        assertThat(ended.getString("state")).isEqualTo("FINISHED");
        assertThat(ended.getInt("objective"))
                .isNotNegative()
                .isEqualTo(ended.getJsonObject("solution").getInt("objective"))
                .isEqualTo(ended.getJsonObject("terms").values().stream()
                        .mapToInt(points -> ((jakarta.json.JsonNumber) points).intValue())
                        .sum());
        assertThat(ended.getJsonObject("solution").getString("instance")).isEqualTo("Small");
        assertThat(ended.getInt("seed")).isEqualTo(7);
        assertThat(ended.getJsonArray("explanations")).isNotNull();
    }

    @Test
    void a_problem_without_positions_is_solved_by_the_empty_plan() {
        JsonObject nobody = Json.createObjectBuilder(CarvingBodies.small())
                .add("positions", Json.createArrayBuilder())
                .build();
        JsonObject nothing = Json.createObjectBuilder(nobody)
                .add("tasks", Json.createArrayBuilder())
                .build();
        for (JsonObject problem : List.of(nobody, nothing)) {
            Answer waited = runs.post(
                    "?wait=30", CarvingBodies.request(problem, 1).build().toString());

            assertThat(waited.status()).isEqualTo(200);
            assertThat(waited.json().getString("state")).isEqualTo("FINISHED");
            assertThat(waited.json().getInt("objective")).isZero();
            assertThat(waited.json().getInt("bound")).isZero();
            assertThat(waited.json().get("gapPercent")).isEqualTo(JsonValue.NULL);
            assertThat(waited.json().getJsonObject("solution").getJsonArray("positions"))
                    .isEmpty();
            assertThat(waited.json().getJsonArray("explanations")).isEmpty();
        }
    }

    @Test
    void a_lock_on_a_position_that_is_not_there_is_refused() {
        JsonObject nobody = Json.createObjectBuilder(CarvingBodies.small())
                .add("positions", Json.createArrayBuilder())
                .build();
        JsonObject locked = CarvingBodies.request(nobody, 1)
                .add(
                        "locked",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("position", 0)
                                        .add("task", 0)))
                .build();

        Answer refused = runs.post("?wait=30", locked.toString());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().getJsonArray("errors").getJsonObject(0).getString("code"))
                .isEqualTo("pin.position");
    }

    @Test
    void who_waits_gets_the_ended_run_at_once() {
        Answer waited = runs.post("?wait=30", Runs.body());

        assertThat(waited.status()).isEqualTo(200);
        assertThat(waited.json().getString("state")).isEqualTo("FINISHED");
        assertThat(waited.header("Retry-After")).isEmpty();
        assertThat(waited.header("ETag")).isNotEmpty();
        assertThat(hr.get(Runs.PATH + "/" + waited.json().getString("id")).json())
                .isEqualTo(waited.json());
    }

    @Test
    void waiting_ends_and_the_run_goes_on() {
        Answer waited = runs.post("?wait=1", Runs.longBody());

        assertThat(waited.status()).isEqualTo(202);
        assertThat(waited.json().getString("state")).isEqualTo("RUNNING");
        String run = Runs.PATH + "/" + waited.json().getString("id");
        assertThat(hr.get(run).header("Retry-After")).isEqualTo("1");
        assertThat(runs.post("?wait=61", Runs.body()).code()).isEqualTo("wait.invalid");
        assertThat(runs.post("?wait=x", Runs.body()).code()).isEqualTo("wait.invalid");
    }

    @Test
    void a_run_shows_its_best_so_far_and_keeps_it_when_it_is_cancelled() {
        String run = Runs.path(runs.post("", Runs.longBody()));
        JsonObject running = runs.awaitSolution(run);
        Answer cancelled = hr.delete(run);
        JsonObject kept = runs.awaitEnd(run);

        assertThat(running.getString("state")).isEqualTo("RUNNING");
        assertThat(running.isNull("explanations")).isTrue();
        assertThat(cancelled.status()).isEqualTo(204);
        assertThat(kept.getString("state")).isEqualTo("CANCELLED");
        assertThat(kept.isNull("solution")).isFalse();
        assertThat(kept.getInt("objective")).isGreaterThanOrEqualTo(running.getInt("objective"));
        assertThat(hr.delete(run).status()).as("an ended run is deleted").isEqualTo(204);
        assertThat(hr.get(run).status()).isEqualTo(404);
        assertThat(hr.delete(run).status()).isEqualTo(404);
    }

    @Test
    void a_run_that_waits_is_cancelled_before_it_has_begun() {
        String first = Runs.path(runs.post("", Runs.longBody()));
        String second = Runs.path(runs.post("", Runs.body()));

        assertThat(hr.get(second).json().getString("state")).isEqualTo("QUEUED");
        assertThat(hr.get(second).json().get("solution")).isEqualTo(JsonValue.NULL);
        assertThat(hr.delete(second).status()).isEqualTo(204);
        assertThat(hr.get(second).json().getString("state")).isEqualTo("CANCELLED");
        hr.delete(first);
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        Answer waited = runs.post("?wait=30", Runs.body());
        String run = Runs.PATH + "/" + waited.json().getString("id");
        String tag = hr.get(run).header("ETag");

        assertThat(hr.get(run, tag).status()).isEqualTo(304);
        assertThat(hr.get(run, "\"999\"").status()).isEqualTo(200);
    }

    @Test
    void the_same_request_under_one_key_is_one_run() {
        String body = Runs.body();
        Answer first = runs.post("?wait=30", body, "key-1");
        Answer again = runs.post("?wait=30", body, "key-1");
        Answer other = hr.json(Runs.PATH, body + " ", "key-1");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("idempotency.reused");
        assertThat(hr.json(Runs.PATH, body, "k".repeat(256)).code()).isEqualTo("idempotency.keyInvalid");
    }

    @Test
    void the_same_request_twice_at_once_is_one_run() {
        String body = Runs.body();

        List<String> ids = AtOnce.times(
                4, () -> hr.json(Runs.PATH, body, "key-at-once").json().getString("id"));

        runs.post("", body, "key-at-once");
        assertThat(ids).hasSize(4).containsOnly(ids.get(0));
    }
}
