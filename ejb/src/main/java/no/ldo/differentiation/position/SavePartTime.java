package no.ldo.differentiation.position;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * Why a position is part-time, and the discussion about it. What does not belong to the kind of talk is not read.
 *
 * @param minutesAWeek the hours of the position as they were read
 * @param fullTimeMinutes likewise
 * @param talkedOn day of a discussion that was held
 * @param talkedWith with whom, by role and union
 * @param said what was said in a discussion that was held
 * @param noRepresentatives how one knows that there are no representatives
 * @param version the version that was read; 0 when nothing was written for these hours
 */
public record SavePartTime(
        @NotNull UUID position,
        int minutesAWeek,
        int fullTimeMinutes,
        @Told @Size(max = 2000) String need,
        @NotNull LocalDate writtenOn,
        @NotNull PartTimeTalk.Kind talk,
        @Nullable LocalDate talkedOn,
        @NotNull @Size(max = 160) String talkedWith,
        @NotNull @Size(max = 2000) String said,
        @NotNull @Size(max = 2000) String noRepresentatives,
        int version)
        implements Serializable {
    /** The discussion without what belongs to another kind. */
    PartTimeTalk toTalk() {
        return switch (talk) {
            case NOT_YET -> PartTimeTalk.NOT_YET;
            case HELD -> new PartTimeTalk(talk, talkedOn, talkedWith.strip(), said.strip());
            case NO_REPRESENTATIVES -> new PartTimeTalk(talk, null, "", noRepresentatives.strip());
        };
    }

    Stream<String> texts() {
        return Stream.of(need, talkedWith, said, noRepresentatives);
    }
}
