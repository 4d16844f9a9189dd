package no.ldo.api.shared;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import no.ldo.web.shared.Jsons;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 tells it, with a code for programs that never changes and never holds personal data.
 *
 * @param status HTTP status
 * @param code stable word such as {@code mandate.missing}
 * @param detail one sentence for a person, or null
 */
public record Problem(int status, String code, @Nullable String detail, Map<String, Object> more) {
    /** Its media type. */
    public static final String TYPE = "application/problem+json";

    /** A problem without detail. */
    public static Problem of(int status, String code) {
        return new Problem(status, code, null, Map.of());
    }

    /** A problem with one sentence that says what to do. */
    public static Problem of(int status, String code, String detail) {
        return new Problem(status, code, detail, Map.of());
    }

    /** The same with one more member; JSON values as they are, everything else as text. */
    public Problem with(String name, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(more);
        all.put(name, value);
        return new Problem(status, code, detail, all);
    }

    /** The answer to send. */
    public Response response() {
        return Response.status(status).type(TYPE).entity(json().toString()).build();
    }

    /** Throw it to end the request. */
    public WebApplicationException exception() {
        return new WebApplicationException(code, response());
    }

    /** The answer to send when the same may be asked again. @param seconds how long to wait before, at least 1 */
    public Response retryAfter(long seconds) {
        Response answer = response();
        answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return answer;
    }

    JsonObject json() {
        JsonObjectBuilder body = Jsons.object()
                .add("type", "about:blank")
                .add("title", title(status))
                .add("status", status)
                .add("code", code);
        if (detail != null) {
            body.add("detail", detail);
        }
        more.forEach((name, value) -> {
            if (value instanceof jakarta.json.JsonValue json) {
                body.add(name, json);
            } else if (value instanceof Number number) {
                body.add(name, number.longValue());
            } else {
                body.add(name, String.valueOf(value));
            }
        });
        return body.build();
    }

    private static String title(int status) {
        Response.StatusType known = Response.Status.fromStatusCode(status);
        return known == null ? status == 422 ? "Unprocessable Content" : "Error" : known.getReasonPhrase();
    }
}
