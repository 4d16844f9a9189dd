package no.ldo.differentiation.shadowing;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.ldo.shared.TimeSource;
import org.jspecify.annotations.Nullable;

/** An observation. @param endedAt null while it is being done */
public record NoteRow(
        UUID id, String name, Instant startedAt, @Nullable Instant endedAt) implements Serializable {
    public boolean running() {
        return endedAt == null;
    }

    /** Whole minutes, at least one; none while it is being done. */
    public long minutes() {
        return endedAt == null
                ? 0
                : Math.max(1, Math.round(Duration.between(startedAt, endedAt).toSeconds() / 60.0));
    }

    /** The day in Norway on which it began. */
    public LocalDate day() {
        return LocalDate.ofInstant(startedAt, TimeSource.NORWAY);
    }
}
