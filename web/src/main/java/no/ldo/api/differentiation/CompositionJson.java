package no.ldo.api.differentiation;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import no.ldo.api.shared.Problem;
import no.ldo.differentiation.carving.ProblemFault;
import no.ldo.differentiation.composing.RunShown;
import no.ldo.web.shared.Jsons;
import org.jspecify.annotations.Nullable;

/** A run, and what is wrong with a request for one, as the contract writes them. */
final class CompositionJson {
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final List<String> ANSWER = List.of("solution", "terms", "explanations");

    private CompositionJson() {}

    /** What is not known yet is null. */
    static JsonObject of(RunShown run) {
        JsonObjectBuilder json = Jsons.object()
                .add("id", run.id().toString())
                .add("state", run.state().name());
        json.add("objective", number(run.objective())).add("bound", number(run.bound()));
        json.add("gapPercent", number(run.gapPercent())).add("provenOptimal", run.proven());
        Boolean same = run.reproducible();
        json.add("reproducible", same == null ? JsonValue.NULL : same ? JsonValue.TRUE : JsonValue.FALSE);
        json.add("elapsedMillis", run.elapsedMillis())
                .add("iterations", run.iterations())
                .add("seed", run.seed());
        JsonObject answer = answer(run.answer());
        ANSWER.forEach(name -> json.add(name, answer.getOrDefault(name, JsonValue.NULL)));
        return json.build();
    }

    private static JsonObject answer(@Nullable String text) {
        if (text == null) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static JsonValue number(@Nullable Number number) {
        return number == null ? JsonValue.NULL : Json.createValue(number);
    }

    /** With a place, a code and a sentence for each fault, and the rule that a pin breaks. */
    static Problem refused(int status, String code, List<ProblemFault> faults) {
        JsonArrayBuilder errors = Jsons.array();
        for (ProblemFault fault : faults) {
            JsonObjectBuilder error =
                    Jsons.object().add("pointer", fault.pointer()).add("code", fault.code());
            if (fault.rule() != null) {
                error.add("rule", fault.rule());
            }
            errors.add(error.add("detail", fault.detail()));
        }
        return Problem.of(status, code, "What is wrong stands in errors.").with("errors", errors.build());
    }
}
