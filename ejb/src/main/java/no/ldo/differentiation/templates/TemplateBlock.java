package no.ldo.differentiation.templates;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The head of a template or one of its tasks: what stands after each key, and on which line. */
final class TemplateBlock {
    private final int line;
    private final Set<String> keys;
    private final Map<String, Said> said = new LinkedHashMap<>();

    /** @param keys all of which must be there, and no others */
    TemplateBlock(int line, Set<String> keys) {
        this.line = line;
        this.keys = keys;
    }

    private record Said(int line, String text) {}

    /** What is wrong, with its line. */
    static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Fault(int line, String message) {
            super("line " + line + ": " + message);
        }
    }

    /** Takes a line "key: text". */
    void take(int at, String written) {
        int colon = written.indexOf(':');
        String key = colon < 0 ? written : written.substring(0, colon).strip();
        if (!keys.contains(key)) {
            throw new Fault(at, "\"" + key + "\" is not one of " + keys);
        }
        if (said.putIfAbsent(key, new Said(at, written.substring(colon + 1).strip())) != null) {
            throw new Fault(at, "\"" + key + "\" stands here twice");
        }
    }

    /** Reads what stands after a key; a reader that throws IllegalArgumentException makes a fault of that line. */
    <T> T read(String key, Function<String, T> reader) {
        Said found = said.get(key);
        if (found == null) {
            throw new Fault(line, "\"" + key + "\" is missing in the block that begins here");
        }
        try {
            return reader.apply(found.text());
        } catch (IllegalArgumentException wrong) {
            throw new Fault(found.line(), wrong.getMessage());
        }
    }
}
