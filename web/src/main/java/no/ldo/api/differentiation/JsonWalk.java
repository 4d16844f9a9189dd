package no.ldo.api.differentiation;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through a JSON text. Each method reads the value at which the walk stands and leaves it behind; a value of the wrong
 * type is noted and passed over, so that everything that is wrong is found. Depth costs no stack.
 *
 * @see #MALFORMED
 */
final class JsonWalk {
    /** Code of a text that is no JSON; nothing after that place can be read. */
    static final String MALFORMED = "json.malformed";

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    /** Digits of the longest number that may be a {@code long}, with its sign. */
    private static final int LONGEST_NUMBER = 20;

    private final JsonParser parser;
    private final BodyFaults faults;
    private final Pointer pointer = new Pointer();
    private Event event;

    /** @throws Broken when the text does not begin as JSON */
    JsonWalk(Reader text, BodyFaults faults) {
        this.faults = faults;
        this.parser = PARSERS.createParser(text);
        this.event = next();
    }

    /** The text ends here or is no JSON from here on; noted already. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken(RuntimeException cause) {
            super(cause);
        }
    }

    private Event next() {
        try {
            return parser.next();
        } catch (RuntimeException broken) {
            throw broken(broken);
        }
    }

    /** Refuses whatever stands after the value that has been read. */
    void end() {
        try {
            if (!parser.hasNext()) {
                return;
            }
        } catch (RuntimeException broken) {
            throw broken(broken);
        }
        throw broken(new IllegalStateException("more than one value"));
    }

    private Broken broken(RuntimeException cause) {
        faults.malformed(pointer.text(), MALFORMED, "The body is not JSON from here on.");
        return new Broken(cause);
    }

    /** Where the walk stands. */
    String where() {
        return pointer.text();
    }

    BodyFaults faults() {
        return faults;
    }

    /** Null when there is no whole number of 64 bits. */
    @Nullable
    Long wholeNumber() {
        if (event != Event.VALUE_NUMBER) {
            return refuse("a whole number");
        }
        String digits = parser.getString();
        if (digits.chars().anyMatch(sign -> (sign < '0' || sign > '9') && sign != '-')) {
            return refuse("a whole number");
        }
        try {
            return Long.parseLong(digits.length() > LONGEST_NUMBER ? "" : digits);
        } catch (NumberFormatException tooLarge) {
            faults.malformed(pointer.text(), "number.tooLarge", "The number has too many digits.");
            return null;
        }
    }

    /** Null when there is no whole number of 32 bits. */
    @Nullable
    Integer integer() {
        Long number = wholeNumber();
        if (number == null || number.intValue() == number) {
            return number == null ? null : number.intValue();
        }
        faults.malformed(pointer.text(), "number.tooLarge", "The number has too many digits.");
        return null;
    }

    /** Null when there is no text. */
    @Nullable
    String text() {
        return event == Event.VALUE_STRING ? parser.getString() : refuse("a text");
    }

    /** Null when there is neither true nor false. */
    @Nullable
    Boolean flag() {
        if (event == Event.VALUE_TRUE || event == Event.VALUE_FALSE) {
            return event == Event.VALUE_TRUE;
        }
        return refuse("true or false");
    }

    boolean isNull() {
        return event == Event.VALUE_NULL;
    }

    private <T> @Nullable T refuse(String wanted) {
        faults.malformed(pointer.text(), "type.wrong", "There must be " + wanted + ".");
        skip();
        return null;
    }

    /** Leaves the value behind, however deep it is; members that stand twice are found in it too. */
    void skip() {
        if (event != Event.START_OBJECT && event != Event.START_ARRAY) {
            return;
        }
        Deque<Set<String>> open = new ArrayDeque<>();
        open.push(new HashSet<>());
        while (!open.isEmpty()) {
            event = next();
            switch (event) {
                case START_OBJECT, START_ARRAY -> open.push(new HashSet<>());
                case END_OBJECT, END_ARRAY -> open.pop();
                case KEY_NAME -> once(open.element(), parser.getString());
                default -> {
                    // a value inside
                }
            }
        }
    }

    private boolean once(Set<String> seen, String name) {
        boolean first = seen.add(name);
        if (!first) {
            faults.malformed(pointer.text(), "member.twice", "A member stands twice.");
        }
        return first;
    }

    /** The elements in order; null when there is no list. An element beyond the most that are taken is passed over. */
    <T> @Nullable List<@Nullable T> list(int most, Supplier<@Nullable T> element) {
        if (event != Event.START_ARRAY) {
            return refuse("a list");
        }
        List<@Nullable T> elements = new ArrayList<>();
        int count = 0;
        for (event = next(); event != Event.END_ARRAY; event = next()) {
            pointer.push(count);
            if (count < most) {
                elements.add(element.get());
            } else {
                skip();
            }
            pointer.pop();
            count++;
        }
        if (count > most) {
            faults.wrong(pointer.text(), "list.tooLong", "At most " + most + ".");
        }
        return elements;
    }

    /** The members that belong to the shape; null when there is no object. Others are passed over. */
    @Nullable
    Values object(Shape shape) {
        if (event != Event.START_OBJECT) {
            return refuse("an object");
        }
        Values values = new Values();
        Set<String> seen = new HashSet<>();
        for (event = next(); event != Event.END_OBJECT; event = next()) {
            String name = parser.getString();
            pointer.push(name);
            boolean first = once(seen, name);
            event = next();
            Shape.Reading reading = first ? shape.reading(name) : null;
            if (reading == null) {
                skip();
            } else {
                values.put(name, reading.read(this));
            }
            pointer.pop();
        }
        for (String name : shape.required()) {
            if (!seen.contains(name)) {
                faults.wrong(pointer.text() + "/" + name, "member.missing", "The member is missing.");
            }
        }
        return values;
    }
}
