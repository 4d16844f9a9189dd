package no.ldo.api.shared;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.ldo.web.shared.Jsons;

/**
 * Reads a JSON object member by member: wrong types, unknown members and members that stand twice are refused, all of
 * them at once. (JSON-B answers a wrong type with 500 and takes a member that stands twice.)
 */
public final class StrictJson {
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
    private static final int LARGEST = 1_000_000;

    private final JsonObject body;
    private final List<String[]> faults = new ArrayList<>();

    private StrictJson(JsonObject body) {
        this.body = body;
    }

    /** Reads the body of a request. Not JSON, or not an object: 400 {@code json.malformed}. */
    public static StrictJson of(String text) {
        if (text.length() > LARGEST) {
            throw Problem.of(413, "body.tooLarge").exception();
        }
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return new StrictJson(reader.readObject());
        } catch (JsonException | IllegalStateException | StackOverflowError malformed) {
            throw Problem.of(400, "json.malformed", "The body must be one JSON object, every member once.")
                    .exception();
        }
    }

    /** The only members that may stand there. */
    public StrictJson only(Set<String> names) {
        body.keySet().stream().filter(name -> !names.contains(name)).forEach(name -> fault(name, "member.unknown"));
        return this;
    }

    /** A text that the reader understands; otherwise a fault with the code. */
    public <T> Optional<T> text(String name, Function<String, Optional<T>> reader, String code) {
        JsonValue value = body.get(name);
        if (value == null) {
            fault(name, "member.missing");
            return Optional.empty();
        }
        if (!(value instanceof JsonString text)) {
            fault(name, "member.type");
            return Optional.empty();
        }
        Optional<T> read = reader.apply(text.getString());
        if (read.isEmpty()) {
            fault(name, code);
        }
        return read;
    }

    /** Refuses with 422 and all faults when there is any. */
    public void refuseFaults() {
        if (faults.isEmpty()) {
            return;
        }
        JsonArrayBuilder errors = Jsons.array();
        faults.forEach(fault -> errors.add(Jsons.object().add("field", fault[0]).add("code", fault[1])));
        throw Problem.of(422, "fields.invalid").with("errors", errors.build()).exception();
    }

    private void fault(String name, String code) {
        faults.add(new String[] {name, code});
    }
}
