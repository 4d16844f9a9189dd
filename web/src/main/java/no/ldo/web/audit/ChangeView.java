package no.ldo.web.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.ldo.audit.ChangeRow;
import org.jspecify.annotations.Nullable;

/** One line of the change log as people read it. */
public record ChangeView(
        Instant at, @Nullable String actor, String organisation, String event, String subject, String id, String facts)
        implements Serializable {
    private static final String ACT = "act";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static ChangeView of(ChangeRow row, EventNames names) {
        return new ChangeView(
                row.at(),
                row.actor(),
                row.organisation() == null ? "" : row.organisation().digits(),
                names.event(row.event(), act(row.facts())),
                names.subject(row.subjectType()),
                row.subject().toString(),
                inWords(row.facts(), names));
    }

    private static String act(String json) {
        return read(json).getString(ACT, "");
    }

    private static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /**
     * {@code Rolle: leder, siste dag: 2026-03-01}; ids say nothing to a reader and are left out, and so is the act, which the
     * event's name tells.
     */
    static String inWords(String json, EventNames names) {
        JsonObject facts = read(json);
        return facts.keySet().stream()
                .filter(key ->
                        !key.equals(ACT) && !ID.matcher(facts.getString(key)).matches())
                .map(key -> names.fact(key, facts.getString(key)))
                .collect(Collectors.joining(", "));
    }
}
