package no.ldo.load;

import java.util.Locale;

/** The ids that seed.sql gives. */
final class Ids {
    private Ids() {}

    static String of(int kind, int number) {
        return String.format(Locale.ROOT, "01930000-%04x-7000-8000-%012x", kind, number);
    }
}
