package no.ldo.api.differentiation;

import java.util.ArrayList;
import java.util.List;

/** A place in a JSON text: names of members and places in lists, from the root (RFC 6901, as part of an address). */
final class Pointer {
    private static final int LONGEST_NAME = 100;

    private final List<Object> steps = new ArrayList<>();

    void push(Object step) {
        steps.add(step);
    }

    void pop() {
        steps.remove(steps.size() - 1);
    }

    /** Made only when something is told. */
    String text() {
        StringBuilder text = new StringBuilder("#");
        for (Object step : steps) {
            String name = step.toString();
            text.append('/')
                    .append((name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name)
                            .replace("~", "~0")
                            .replace("/", "~1"));
        }
        return text.toString();
    }
}
