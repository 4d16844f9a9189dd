package no.ldo.web.shadowing;

import java.io.Serializable;
import java.util.UUID;
import no.ldo.differentiation.shadowing.NoteRow;
import org.jspecify.annotations.Nullable;

/**
 * An observation as the list shows it.
 *
 * @param start in ISO 8601, for the script
 * @param end likewise; null while it is being done
 * @param when "08:15–08:40"
 */
public record ShownNote(
        @Nullable UUID id,
        String name,
        String start,
        @Nullable String end,
        String when,
        long minutes) implements Serializable {
    /** The blank row that the script copies. */
    static final ShownNote BLANK = new ShownNote(null, "", "", null, "", 0);

    static ShownNote of(NoteRow note) {
        String from = Clock.of(note.startedAt());
        return new ShownNote(
                note.id(),
                note.name(),
                note.startedAt().toString(),
                note.endedAt() == null ? null : note.endedAt().toString(),
                note.endedAt() == null ? from : from + "–" + Clock.of(note.endedAt()),
                note.minutes());
    }
}
