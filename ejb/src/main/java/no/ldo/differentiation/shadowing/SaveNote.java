package no.ldo.differentiation.shadowing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import no.ldo.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * One observation as a phone tells it, perhaps long after it was made.
 *
 * @param id made by the page; the same id is the same observation
 * @param name the work, never the person
 * @param endedAt null while it is being done
 */
public record SaveNote(
        @NotNull UUID id,
        @Told @Size(max = SaveNote.LONGEST_NAME) String name,
        @NotNull Instant startedAt,
        @Nullable Instant endedAt)
        implements Serializable {
    /** Characters of what is noted. */
    public static final int LONGEST_NAME = 160;
}
