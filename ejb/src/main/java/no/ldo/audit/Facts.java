package no.ldo.audit;

import java.util.Map;
import java.util.TreeMap;

/** The facts of an event as one JSON object, keys in order, so that equal facts give equal text. */
final class Facts {
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST = 3500;

    private Facts() {}

    static String asJson(Map<String, String> facts) {
        StringBuilder json = new StringBuilder("{");
        new TreeMap<>(facts).forEach((key, value) -> {
            String fact = quoted(key) + ":" + quoted(shortened(value));
            if (json.length() + fact.length() < LONGEST) {
                json.append(json.length() > 1 ? "," : "").append(fact);
            }
        });
        return json.append('}').toString();
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE - 1) + "…";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(sign -> {
            if (sign == '"' || sign == '\\') {
                quoted.append('\\').append((char) sign);
            } else if (sign < ' ') {
                quoted.append(String.format("\\u%04x", sign));
            } else {
                quoted.append((char) sign);
            }
        });
        return quoted.append('"').toString();
    }
}
