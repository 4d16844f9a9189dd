package no.ldo.chaos;

import java.util.Locale;

/** Figures of a run, for the person who started it. */
final class Told {
    private Told() {}

    static void line(String format, Object... values) {
        System.out.println("[chaos] " + String.format(Locale.ROOT, format, values));
    }
}
