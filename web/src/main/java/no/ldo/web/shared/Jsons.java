package no.ldo.web.shared;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Begins objects and arrays, and sends them. {@link Json} itself looks through all archives for its provider at every call. */
public final class Jsons {
    private static final JsonBuilderFactory FACTORY = Json.createBuilderFactory(Map.of());

    private Jsons() {}

    public static JsonObjectBuilder object() {
        return FACTORY.createObjectBuilder();
    }

    public static JsonArrayBuilder array() {
        return FACTORY.createArrayBuilder();
    }

    /** The answer of an address that a script asks. It is sent at once: the server would replace it by an error page. */
    public static void answer(HttpServletResponse response, int status, JsonObject told) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(told.toString());
        response.flushBuffer();
    }
}
