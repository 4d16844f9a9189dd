package no.ldo.differentiation.position;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Why a position is part-time, as it was written for these hours.
 *
 * @param minutesAWeek the hours that need and discussion are about
 * @param fullTimeMinutes full time in the job that the position is modelled on
 * @param writtenBy name of who stored it last
 * @param version what one saves against
 */
public record PartTimeNeed(
        int minutesAWeek,
        int fullTimeMinutes,
        String need,
        LocalDate writtenOn,
        String writtenBy,
        PartTimeTalk talk,
        int version)
        implements Serializable {
    /** Per cent of full time, with one decimal. */
    public double percent() {
        return PositionRules.percentOfFullTime(minutesAWeek, fullTimeMinutes);
    }

    boolean isAbout(int minutes, int fullTime) {
        return minutesAWeek == minutes && fullTimeMinutes == fullTime;
    }
}
