package no.ldo.mentoring;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import no.ldo.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * Record a meeting and plan the next one.
 *
 * @param nextOn may be left out only when the person is not followed any more
 */
public record RecordMeeting(
        @NotNull UUID meeting,
        int version,
        @NotNull LocalDate heldOn,
        @Told @Size(max = 2000) String minutes,
        @Nullable LocalDate nextOn)
        implements Serializable {}
