package no.ldo.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The description of the API that the build has made of the resources. */
final class Description {
    private static final String BASE = "/api/v1";

    private final JsonObject whole;

    private Description(JsonObject whole) {
        this.whole = whole;
    }

    static Description read() {
        try (InputStream in = Description.class.getResourceAsStream("/no/ldo/api/openapi.json");
                JsonReader reader = Json.createReader(in)) {
            return new Description(reader.readObject());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** All calls: {@code get /organisations}. */
    Set<String> calls() {
        return whole.getJsonObject("paths").entrySet().stream()
                .flatMap(path -> path.getValue().asJsonObject().keySet().stream()
                        .map(verb -> verb + " " + path.getKey().substring(BASE.length())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    JsonObject call(String name) {
        String[] parts = name.split(" ");
        return whole.getJsonObject("paths").getJsonObject(BASE + parts[1]).getJsonObject(parts[0]);
    }

    /** The answers of a call by their codes. */
    Map<String, JsonObject> answers(String call) {
        return call(call).getJsonObject("responses").entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, answer -> resolved(answer.getValue().asJsonObject())));
    }

    /** The parameters and headers that must be sent. */
    Set<String> required(String call) {
        JsonObject told = call(call);
        return !told.containsKey("parameters")
                ? Set.of()
                : told.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                        .filter(parameter -> parameter.getBoolean("required", false))
                        .map(parameter -> parameter.getString("name"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The schema of a body of this type; empty when none is told. */
    JsonObject schema(JsonObject bodyOrAnswer, String type) {
        JsonObject content = bodyOrAnswer.getJsonObject("content");
        return content == null || !content.containsKey(type)
                ? JsonObject.EMPTY_JSON_OBJECT
                : resolved(content.getJsonObject(type).getJsonObject("schema"));
    }

    /** The words that a member of a schema of this name may have. */
    Set<String> words(String schema, String member) {
        return whole
                .getJsonObject("components")
                .getJsonObject("schemas")
                .getJsonObject(schema)
                .getJsonObject("properties")
                .getJsonObject(member)
                .getJsonArray("enum")
                .getValuesAs(JsonString.class)
                .stream()
                .map(JsonString::getString)
                .collect(Collectors.toSet());
    }

    private JsonObject resolved(JsonObject told) {
        return told.containsKey("$ref")
                ? Json.createPointer(told.getString("$ref").substring(1))
                        .getValue(whole)
                        .asJsonObject()
                : told;
    }
}
