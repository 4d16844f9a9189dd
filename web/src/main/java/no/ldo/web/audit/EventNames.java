package no.ldo.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import no.ldo.web.shared.FeatureTexts;
import no.ldo.web.shared.Texts;

/** What has happened, why data were read, in words. A name without a text of its own is told as it stands in the code, in words. */
@ApplicationScoped
public class EventNames {
    private Texts texts;

    protected EventNames() {}

    @Inject
    EventNames(Texts texts) {
        this.texts = texts;
    }

    /** {@code MandateGranted} becomes «Mandat gitt». */
    String event(String name) {
        return told("event." + name, name);
    }

    String subject(String type) {
        return told("subject." + type, type.replace('-', ' '));
    }

    String purpose(String key) {
        return key.isEmpty() ? "" : told("purpose." + key, key.replace('.', ' '));
    }

    /** A fact with its name; the names of roles are those of the rest of the portal. */
    String fact(String key, String value) {
        FeatureTexts frame = texts.of("frame");
        String role = "role." + value;
        return told("fact." + key, key) + ": " + (frame.containsKey(role) ? frame.get(role) : value);
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
