package no.ldo.differentiation.suggesting;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import no.ldo.differentiation.carving.Breach;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.carving.FilledPosition;
import no.ldo.differentiation.optimiser.Explanation;
import no.ldo.differentiation.optimiser.Explanation.Kind;
import no.ldo.differentiation.optimiser.Explanation.Lost;
import no.ldo.differentiation.optimiser.Explanation.Reason;
import no.ldo.differentiation.optimiser.Explanation.Relaxation;
import org.jspecify.annotations.Nullable;

/** Reads the answer of a run as it is stored. */
final class AnswerReader {
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private AnswerReader() {}

    /** @param stored null when there is none yet */
    static Answer read(@Nullable String stored) {
        if (stored == null) {
            return Answer.NONE;
        }
        try (JsonReader reader = READERS.createReader(new StringReader(stored))) {
            JsonObject answer = reader.readObject();
            boolean explained = !answer.isNull("explanations");
            return new Answer(
                    new Composition(objects(answer.getJsonObject("solution").getJsonArray("positions")).stream()
                            .map(AnswerReader::filled)
                            .toList()),
                    explained
                            ? objects(answer.getJsonArray("explanations")).stream()
                                    .map(AnswerReader::explanation)
                                    .toList()
                            : List.of(),
                    explained);
        }
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class);
    }

    private static FilledPosition filled(JsonObject one) {
        return new FilledPosition(
                one.getInt("position"),
                one.getInt("pattern"),
                one.getJsonArray("tasks").getValuesAs(JsonNumber.class).stream()
                        .map(JsonNumber::intValue)
                        .toList());
    }

    private static Explanation explanation(JsonObject one) {
        return new Explanation(
                one.getInt("position"),
                one.containsKey("task") ? one.getInt("task") : null,
                Kind.valueOf(one.getString("kind")),
                one.containsKey("points") ? one.getJsonNumber("points").longValue() : 0,
                one.getString("rule", null),
                one.containsKey("breach") ? breach(one.getJsonObject("breach")) : null,
                all(one, "reasons").stream().map(AnswerReader::reason).toList(),
                one.containsKey("relaxation") ? relaxation(one.getJsonObject("relaxation")) : null,
                all(one, "lost").stream().map(AnswerReader::lost).toList());
    }

    /** Answers of earlier versions of the portal have not all of them. */
    private static List<JsonObject> all(JsonObject one, String name) {
        return one.containsKey(name) ? objects(one.getJsonArray(name)) : List.of();
    }

    private static Breach breach(JsonObject one) {
        return new Breach(
                one.getString("field"),
                one.getInt("is"),
                one.getInt("limit"),
                one.containsKey("day") ? one.getInt("day") : null,
                one.getString("demand", null),
                one.containsKey("from") ? one.getInt("from") : null);
    }

    private static Lost lost(JsonObject one) {
        return new Lost(one.getString("rule"), one.getString("demand", null), one.getInt("tasks"), one.getInt("of"));
    }

    private static Reason reason(JsonObject one) {
        return new Reason(one.getString("key"), one.getJsonNumber("points").longValue(), one.getInt("minutes", 0));
    }

    private static Relaxation relaxation(JsonObject one) {
        return new Relaxation(one.getString("field"), one.getInt("from"), one.getInt("to"));
    }
}
