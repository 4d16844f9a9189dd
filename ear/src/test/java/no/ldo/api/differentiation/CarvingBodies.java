package no.ldo.api.differentiation;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bodies that ask for a run, made from the small problem of the reader's own tests. */
final class CarvingBodies {
    private static final Path SMALL =
            Path.of("..", "web", "src", "test", "resources", "no", "ldo", "api", "differentiation", "small.json");

    private CarvingBodies() {}

    static JsonObject small() {
        try (Reader text = Files.newBufferedReader(SMALL);
                JsonReader reader = Json.createReader(text)) {
            return reader.readObject();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Many times the tasks and positions: the search for the best has no end within a minute. */
    static JsonObject large() {
        JsonObject small = small();
        return Json.createObjectBuilder(small)
                .add("name", "Large")
                .add("tasks", repeated(small, "tasks", 20))
                .add("positions", repeated(small, "positions", 8))
                .build();
    }

    private static JsonArrayBuilder repeated(JsonObject problem, String list, int times) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        int size = problem.getJsonArray(list).size();
        for (int id = 0; id < size * times; id++) {
            JsonObject one = problem.getJsonArray(list).getJsonObject(id % size);
            JsonObjectBuilder copy = Json.createObjectBuilder(one).add("id", id);
            if (one.containsKey("group")) {
                copy.add("group", -1);
            }
            all.add(copy);
        }
        return all;
    }

    static JsonObjectBuilder request(JsonObject problem, int seconds) {
        return Json.createObjectBuilder()
                .add("problem", problem)
                .add("timeLimitSeconds", seconds)
                .add("seed", 7)
                .add("locked", Json.createArrayBuilder())
                .add("excluded", Json.createArrayBuilder());
    }
}
