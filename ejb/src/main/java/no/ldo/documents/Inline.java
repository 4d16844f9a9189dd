package no.ldo.documents;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A stretch of text inside a paragraph, an item or a cell. */
public sealed interface Inline {
    /** The words, as they came; what the typeface lacks is shown as □. */
    String words();

    /** Ordinary text; a newline breaks the line. */
    record Plain(String words) implements Inline {}

    /** Text to be noticed. */
    record Strong(String words) implements Inline {}

    /**
     * A link to a page or an address.
     *
     * @param words what is shown; says where it goes
     * @param target http, https or mailto
     * @param description what a screen reader says of it
     */
    record Link(String words, URI target, String description) implements Inline {
        private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

        /** @throws IllegalArgumentException when it leads anywhere but to a page or a mail address */
        public Link {
            if (!isAllowed(target.getScheme())) {
                throw new IllegalArgumentException("links lead to http, https or mailto");
            }
        }

        public Link(String words, URI target) {
            this(words, target, words);
        }

        private static boolean isAllowed(@Nullable String scheme) {
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        }
    }
}
