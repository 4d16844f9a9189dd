package no.ldo.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.ldo.web.shared.FeatureTexts;
import no.ldo.web.shared.Texts;

/** What has happened, why data were read, in words. A name without a text of its own is told as it stands in the code, in words. */
@ApplicationScoped
public class EventNames {
    private static final int DAYS = 7;

    private Texts texts;

    protected EventNames() {}

    @Inject
    EventNames(Texts texts) {
        this.texts = texts;
    }

    /**
     * {@code MandateGranted} becomes «Mandat gitt».
     *
     * @param act what was done, where the event tells of several acts; else empty
     */
    String event(String name, String act) {
        String key = "event." + name + '.' + act;
        return texts.of("audit").containsKey(key) ? texts.of("audit").get(key) : told("event." + name, name);
    }

    String subject(String type) {
        return told("subject." + type, type.replace('-', ' '));
    }

    String purpose(String key) {
        return key.isEmpty() ? "" : told("purpose." + key, key.replace('.', ' '));
    }

    /**
     * A fact with its name. The names of roles and days are those of the rest of the portal; a value without a text, such as
     * a code, a number or a date, stays as it is.
     */
    String fact(String key, String value) {
        String told = switch (key) {
            case "days" -> days(value);
            case "role", "party" -> value("frame", "role." + value, value);
            default -> value("audit", "value." + key + '.' + value.replace(' ', '_'), value);
        };
        return told("fact." + key, key) + ": " + told;
    }

    private String value(String feature, String key, String value) {
        FeatureTexts words = texts.of(feature);
        return words.containsKey(key) ? words.get(key) : value;
    }

    /** @param bits 1 for Monday, 2 for Tuesday and so on, added */
    private String days(String bits) {
        int mask = bits.matches("\\d{1,3}") ? Integer.parseInt(bits) : 0;
        String told = IntStream.rangeClosed(1, DAYS)
                .filter(day -> (mask >> day - 1 & 1) == 1)
                .mapToObj(day -> texts.of("differentiation").get("day.short." + day))
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? texts.of("audit").get("days.none") : told;
    }

    private String told(String key, String name) {
        FeatureTexts own = texts.of("audit");
        return own.containsKey(key) ? own.get(key) : inWords(name);
    }

    private static String inWords(String name) {
        String spaced = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        return spaced.isEmpty()
                ? spaced
                : spaced.substring(0, 1).toUpperCase(Locale.ROOT)
                        + spaced.substring(1).toLowerCase(Locale.ROOT);
    }
}
