package no.ldo.web.api;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells what the API offers, from the same description that programs read. */
@Named
@ApplicationScoped
public class ApiPage {
    /**
     * One call of the API.
     *
     * @param method GET, POST or PUT
     * @param summary one sentence, in English as in the description for programs
     */
    public record Call(String method, String path, String summary) {}

    private List<Call> calls = List.of();

    @PostConstruct
    void read() {
        try (InputStream in = ApiPage.class.getResourceAsStream("/no/ldo/api/openapi.json");
                JsonReader reader = Json.createReader(in)) {
            List<Call> found = new ArrayList<>();
            JsonObject paths = reader.readObject().getJsonObject("paths");
            paths.forEach((path, methods) -> methods.asJsonObject()
                    .forEach((method, call) -> found.add(new Call(
                            method.toUpperCase(Locale.ROOT),
                            path,
                            call.asJsonObject().getString("summary", "")))));
            calls = List.copyOf(found);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    public List<Call> getCalls() {
        return calls;
    }
}
