package no.ldo.differentiation.composing;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.ldo.differentiation.carving.Breach;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.carving.FilledPosition;
import no.ldo.differentiation.optimiser.Explanation;
import no.ldo.differentiation.optimiser.Explanation.Lost;
import no.ldo.differentiation.optimiser.Explanation.Reason;
import no.ldo.differentiation.optimiser.Incumbent;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a run answers as one JSON object with the members {@code solution} (format ldo-carving-1), {@code terms} and
 * {@code explanations} of the REST contract.
 */
final class AnswerJson {
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    private final JsonGenerator json;

    private AnswerJson(JsonGenerator json) {
        this.json = json;
    }

    /** @param explanations null while there are none */
    static String of(
            String instance, Incumbent best, Map<String, Long> terms, @Nullable List<Explanation> explanations) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = GENERATORS.createGenerator(text)) {
            AnswerJson answer = new AnswerJson(generator);
            generator.writeStartObject();
            answer.solution(instance, best.objective(), best.composition());
            generator.writeStartObject("terms");
            new TreeMap<>(terms).forEach(generator::write);
            generator.writeEnd();
            answer.explanations(explanations);
            generator.writeEnd();
        }
        return text.toString();
    }

    private void solution(String instance, long objective, Composition composition) {
        json.writeStartObject("solution").write("instance", instance).write("objective", objective);
        json.writeStartArray("positions");
        for (FilledPosition filled : composition.positions()) {
            json.writeStartObject().write("position", filled.position()).write("pattern", filled.pattern());
            json.writeStartArray("tasks");
            filled.tasks().forEach(json::write);
            json.writeEnd().writeEnd();
        }
        json.writeEnd().writeEnd();
    }

    private void explanations(@Nullable List<Explanation> explanations) {
        if (explanations == null) {
            json.writeNull("explanations");
            return;
        }
        json.writeStartArray("explanations");
        explanations.forEach(this::explanation);
        json.writeEnd();
    }

    private void explanation(Explanation one) {
        json.writeStartObject().write("position", one.position());
        if (one.task() != null) {
            json.write("task", one.task());
        }
        json.write("kind", one.kind().name());
        if (one.task() != null) {
            json.write("points", one.points());
        }
        if (one.rule() != null) {
            json.write("rule", one.rule());
        }
        if (one.breach() != null) {
            breach(one.breach());
        }
        if (one.task() != null) {
            json.writeStartArray("reasons");
            one.reasons().forEach(this::reason);
            json.writeEnd();
        }
        Explanation.Relaxation change = one.relaxation();
        if (change != null) {
            json.writeStartObject("relaxation").write("field", change.field());
            json.write("from", change.from()).write("to", change.to()).writeEnd();
        }
        if (!one.lost().isEmpty()) {
            json.writeStartArray("lost");
            one.lost().forEach(this::lost);
            json.writeEnd();
        }
        json.writeEnd();
    }

    private void breach(Breach by) {
        json.writeStartObject("breach").write("field", by.field());
        json.write("is", by.is()).write("limit", by.limit());
        if (by.day() != null) {
            json.write("day", by.day());
        }
        if (by.demand() != null) {
            json.write("demand", by.demand());
        }
        if (by.from() != null) {
            json.write("from", by.from());
        }
        json.writeEnd();
    }

    private void lost(Lost one) {
        json.writeStartObject().write("rule", one.rule());
        if (one.demand() != null) {
            json.write("demand", one.demand());
        }
        json.write("tasks", one.tasks()).write("of", one.of()).writeEnd();
    }

    private void reason(Reason reason) {
        json.writeStartObject().write("key", reason.key()).write("points", reason.points());
        if (reason.minutes() != 0) {
            json.write("minutes", reason.minutes());
        }
        json.writeEnd();
    }
}
