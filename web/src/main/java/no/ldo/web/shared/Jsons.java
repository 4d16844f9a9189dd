package no.ldo.web.shared;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

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

    /** A public record of texts, numbers, flags, records and lists of records, member by member under the names of its components. */
    public static JsonObjectBuilder of(Record values) {
        JsonObjectBuilder object = object();
        for (RecordComponent component : values.getClass().getRecordComponents()) {
            add(object, component.getName(), read(component, values));
        }
        return object;
    }

    public static <T> JsonArrayBuilder array(Collection<T> all, Function<? super T, JsonObjectBuilder> one) {
        JsonArrayBuilder array = array();
        all.forEach(each -> array.add(one.apply(each)));
        return array;
    }

    private static Object read(RecordComponent component, Record values) {
        try {
            return component.getAccessor().invoke(values);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalArgumentException(component.toString(), notPublic);
        }
    }

    private static void add(JsonObjectBuilder object, String name, Object value) {
        if (value instanceof Record values) {
            object.add(name, of(values));
        } else if (value instanceof Collection<?> all) {
            object.add(name, array(all, one -> of((Record) one)));
        } else if (value instanceof Boolean flag) {
            object.add(name, flag);
        } else if (value instanceof Integer number) {
            object.add(name, number);
        } else if (value instanceof Double number) {
            object.add(name, number);
        } else {
            object.add(name, (String) value);
        }
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
