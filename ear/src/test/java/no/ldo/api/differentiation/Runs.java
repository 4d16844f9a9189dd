package no.ldo.api.differentiation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.ldo.local.Api;
import no.ldo.local.Api.Answer;

/** Starts runs as the HR manager of the demo, waits for them, and takes them away in the end. */
public final class Runs {
    static final String PATH = "/compositions";

    private final Api hr = Api.with("demo-hr");
    private final List<String> started = new ArrayList<>();

    /** Ends in about a second. */
    public static String body() {
        return CarvingBodies.request(CarvingBodies.small(), 1).build().toString();
    }

    /** Goes on for a minute. */
    static String longBody() {
        return CarvingBodies.request(CarvingBodies.large(), 60).build().toString();
    }

    Answer post(String query, String body) {
        return post(query, body, null);
    }

    /** @param key null for none */
    Answer post(String query, String body, String key) {
        Answer answer = hr.json(PATH + query, body, key);
        if (answer.status() < 300) {
            started.add(path(answer));
        }
        return answer;
    }

    static String path(Answer started) {
        return PATH + "/" + started.json().getString("id");
    }

    Answer get(String run) {
        return hr.get(run);
    }

    JsonObject awaitEnd(String run) {
        return await(run, json -> !List.of("QUEUED", "RUNNING").contains(json.getString("state")));
    }

    JsonObject awaitSolution(String run) {
        return await(run, json -> !json.isNull("solution"));
    }

    private JsonObject await(String run, Predicate<JsonObject> wanted) {
        long until = System.nanoTime() + 30_000_000_000L;
        JsonObject json = hr.get(run).json();
        while (!wanted.test(json) && System.nanoTime() < until) {
            pause();
            json = hr.get(run).json();
        }
        assertThat(wanted.test(json)).as(json.toString()).isTrue();
        return json;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Cancels what goes on and deletes everything. */
    void leaveNothing() {
        started.forEach(hr::delete);
        started.forEach(hr::delete);
    }
}
