package no.ldo.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.ldo.api.differentiation.Runs;
import no.ldo.local.Api;
import no.ldo.local.Api.Answer;
import org.junit.jupiter.api.Test;

/** What the API answers, its good answers and its errors, is what its own description tells: codes, headers, members, types. */
class DescriptionIT {
    private static final String BAKERY = "/organisations/999000037";
    private static final String HEADER = "hire_id;hired_on;unit;employment;included\n";
    private static final String HIRE =
            "{\"hiredOn\":\"2024-05-06\",\"unit\":\"PAKK\",\"employment\":\"temporary\",\"included\":\"yes\"}";
    private static final List<String> HEADERS = List.of("ETag", "Location", "Retry-After");

    private final Api hr = Api.with("demo-hr");
    private final JsonObject description = Api.with(null).get("/openapi.json").json();

    @Test
    void organisations_units_and_figures() {
        String units = "get /organisations/{orgnr}/units";
        String figures = "get /organisations/{orgnr}/inclusion";

        isTold("get /organisations", 200, hr.get("/organisations"));
        isTold("get /organisations", 422, hr.get("/organisations?page=0"));
        isTold("get /organisations", 401, Api.with(null).get("/organisations"));
        isTold(units, 200, hr.get(BAKERY + "/units"));
        isTold(units, 404, hr.get("/organisations/999000045/units"));
        isTold(figures, 200, hr.get(BAKERY + "/inclusion?year=2024"));
        isTold(figures, 200, hr.get(BAKERY + "/inclusion?year=2016&unit=PROD"));
        isTold(figures, 422, hr.get(BAKERY + "/inclusion"));
        isTold(figures, 404, hr.get(BAKERY + "/inclusion?year=2024&unit=NONE"));
    }

    @Test
    void hires() {
        String file = "post /organisations/{orgnr}/hires";
        String hires = BAKERY + "/hires";

        isTold(file, 200, hr.csv(hires, HEADER + "told-1;2024-01-01;PROD;permanent;yes\n"));
        isTold(file, 409, hr.csv(hires, HEADER + "told-1;2024-01-02;PROD;permanent;yes\n"));
        isTold(file, 422, hr.csv(hires, HEADER + "told-2;x;PROD\ntold-3;x;PROD;permanent;yes\n"));
        isTold(file, 422, hr.csv(hires, ""));
        isTold(file, 415, hr.post(hires, "application/xml", BodyPublishers.ofString("<a/>")));
        isTold(file, 403, Api.with("demo-leader").csv(hires, HEADER));
        isTold(file, 403, Api.with("demo-kommune").csv("/organisations/999000010/hires", HEADER));
    }

    @Test
    void one_hire() {
        String reading = "get /organisations/{orgnr}/hires/{hireId}";
        String correcting = "put /organisations/{orgnr}/hires/{hireId}";
        String path = BAKERY + "/hires/told-4";
        hr.csv(BAKERY + "/hires", HEADER + "told-4;2024-01-01;PROD;permanent;yes\n");
        Answer read = hr.get(path);

        isTold(reading, 200, read);
        isTold(reading, 404, hr.get(BAKERY + "/hires/told-none"));
        isTold(correcting, 428, hr.put(path, HIRE, null));
        isTold(correcting, 412, hr.put(path, HIRE, "\"99\""));
        isTold(correcting, 400, hr.put(path, "\"text\"", read.header("ETag")));
        isTold(correcting, 422, hr.put(path, "{}", read.header("ETag")));
        isTold(correcting, 200, hr.put(path, HIRE, read.header("ETag")));
    }

    @Test
    void task_proposals() {
        String call = "post /task-proposals";

        isTold(call, 200, hr.post("/task-proposals", "text/plain", BodyPublishers.ofString("Oppgaver:\n- Vaske gulv")));
        isTold(call, 422, hr.post("/task-proposals", "text/plain", BodyPublishers.ofString("")));
        isTold(call, 415, hr.post("/task-proposals", "text/html", BodyPublishers.ofString("x")));
    }

    @Test
    void runs() {
        Answer waited = hr.json("/compositions?wait=60", Runs.body(), null);
        String path = "/compositions/" + waited.json().getString("id");
        Answer queued = hr.json("/compositions", Runs.body(), null);
        String second = "/compositions/" + queued.json().getString("id");

        isTold("post /compositions", 200, waited);
        isTold("post /compositions", 202, queued);
        isTold("post /compositions", 400, hr.json("/compositions", "[]", null));
        isTold("post /compositions", 422, hr.json("/compositions", "{}", null));
        isTold("get /compositions/{id}", 200, hr.get(path));
        isTold("get /compositions/{id}", 200, hr.get(second));
        isTold("get /compositions/{id}", 304, hr.get(path, waited.header("ETag")));
        isTold("delete /compositions/{id}", 204, hr.delete(path));
        isTold("get /compositions/{id}", 404, hr.get(path));
        isTold("delete /compositions/{id}", 404, hr.delete(path));
        hr.delete(second);
        hr.delete(second);
    }

    private void isTold(String call, int status, Answer answer) {
        assertThat(answer.status()).as(call + " " + answer.response().body()).isEqualTo(status);
        String[] parts = call.split(" ");
        JsonObject told = description
                .getJsonObject("paths")
                .getJsonObject("/api/v1" + parts[1])
                .getJsonObject(parts[0])
                .getJsonObject("responses");
        assertThat(told).as(call).containsKey(String.valueOf(status));
        JsonObject response = resolved(told.getJsonObject(String.valueOf(status)));
        JsonObject headers =
                response.getOrDefault("headers", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        HEADERS.stream()
                .filter(name -> !answer.header(name).isEmpty())
                .forEach(name -> assertThat(headers).as(call).containsKey(name));
        if (answer.response().body().isEmpty()) {
            assertThat(response).as(call).doesNotContainKey("content");
            return;
        }
        JsonObject content = response.getJsonObject("content");
        String type = answer.header("Content-Type").replaceFirst(";.*", "");
        assertThat(content.keySet()).as(call).containsExactly(type);
        JsonObject schema = resolved(content.getJsonObject(type).getJsonObject("schema"));
        fits(answer.json(), schema, call + " " + status);
        if (status < 300) {
            assertThat(answer.json().keySet())
                    .as(call)
                    .isEqualTo(schema.getJsonObject("properties").keySet());
        }
    }

    private void fits(JsonValue value, JsonObject told, String where) {
        JsonObject schema = resolved(told);
        Set<String> types = types(schema);
        if (!types.isEmpty()) {
            assertThat(types).as(where).containsAnyElementsOf(typesOf(value));
        }
        if (schema.containsKey("enum")) {
            assertThat(schema.getJsonArray("enum")).as(where).contains(value);
        }
        if (value instanceof JsonObject object && schema.containsKey("properties")) {
            JsonObject properties = schema.getJsonObject("properties");
            assertThat(properties.keySet()).as(where).containsAll(object.keySet());
            object.forEach((name, member) -> fits(member, properties.getJsonObject(name), where + "/" + name));
        } else if (value.getValueType() == JsonValue.ValueType.ARRAY && schema.containsKey("items")) {
            value.asJsonArray().forEach(item -> fits(item, schema.getJsonObject("items"), where + "/-"));
        }
    }

    private static Set<String> types(JsonObject schema) {
        JsonValue type = schema.get("type");
        if (type == null) {
            return Set.of();
        }
        return type instanceof JsonString one
                ? Set.of(one.getString())
                : type.asJsonArray().getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toSet());
    }

    private static Set<String> typesOf(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> Set.of("null");
            case STRING -> Set.of("string");
            case NUMBER -> value.toString().contains(".") ? Set.of("number") : Set.of("integer", "number");
            case TRUE, FALSE -> Set.of("boolean");
            case ARRAY -> Set.of("array");
            case OBJECT -> Set.of("object");
        };
    }

    private JsonObject resolved(JsonObject told) {
        return told.containsKey("$ref")
                ? Json.createPointer(told.getString("$ref").substring(1))
                        .getValue(description)
                        .asJsonObject()
                : told;
    }
}
