package no.ldo.differentiation.capture;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;

/** Cells by their place as one JSON object: {@code {"3":"30"}}. */
final class CellsJson {
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private CellsJson() {}

    static String write(Map<Integer, String> cells) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = GENERATORS.createGenerator(text)) {
            json.writeStartObject();
            cells.forEach((place, cell) -> json.write(place.toString(), cell));
            json.writeEnd();
        }
        return text.toString();
    }

    static Map<Integer, String> read(String text) {
        Map<Integer, String> cells = new TreeMap<>();
        if (text.length() > 2) {
            try (JsonReader reader = READERS.createReader(new StringReader(text))) {
                JsonObject object = reader.readObject();
                object.keySet().forEach(place -> cells.put(Integer.valueOf(place), object.getString(place)));
            }
        }
        return cells;
    }
}
