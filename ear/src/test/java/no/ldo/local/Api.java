package no.ldo.local;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Calls the portal's API as a program does, with one of the demo tokens. */
public final class Api {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String portal;
    private final String token;

    private Api(String portal, String token) {
        this.portal = portal;
        this.token = token;
    }

    /** With a token; null for none. */
    public static Api with(String token) {
        return new Api(Portal.get().url("/api/v1"), token);
    }

    /** One answer. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
                return reader.readObject();
            }
        }

        public String code() {
            return json().getString("code");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer csv(String path, String body) {
        return csv(path, body.getBytes(StandardCharsets.UTF_8));
    }

    public Answer csv(String path, byte[] body) {
        return post(path, "text/csv", BodyPublishers.ofByteArray(body));
    }

    public Answer post(String path, String type, BodyPublisher body) {
        return send(request(path).header("Content-Type", type).POST(body));
    }

    /** PUT of JSON; without If-Match when {@code ifMatch} is null. */
    public Answer put(String path, String json, String ifMatch) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json));
        return send(ifMatch == null ? request : request.header("If-Match", ifMatch));
    }

    /** GET of what may be known already. */
    public Answer get(String path, String ifNoneMatch) {
        return send(request(path).header("If-None-Match", ifNoneMatch).GET());
    }

    /** POST of JSON; without Idempotency-Key when {@code key} is null. */
    public Answer json(String path, String json, String key) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        return send(key == null ? request : request.header("Idempotency-Key", key));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
