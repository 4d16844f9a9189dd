package no.ldo.web.shared;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;

/** Begins objects and arrays. {@link Json} itself looks through all archives for its provider at every call. */
public final class Jsons {
    private static final JsonBuilderFactory FACTORY = Json.createBuilderFactory(Map.of());

    private Jsons() {}

    public static JsonObjectBuilder object() {
        return FACTORY.createObjectBuilder();
    }

    public static JsonArrayBuilder array() {
        return FACTORY.createArrayBuilder();
    }
}
