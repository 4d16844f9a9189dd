package no.ldo.differentiation.frame;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;

/**
 * What the person for whom a position is made manages and wishes.
 *
 * @param leastMinutes a week
 * @param mostMinutes a week
 * @param ability up to which level and demands
 * @param variety how many different things, and what the person likes
 * @param donors from how far away tasks may come
 */
public record Frame(
        @Min(1) @Max(3000) int leastMinutes,
        @Min(1) @Max(3000) int mostMinutes,
        @NotNull @Valid WorkDays days,
        @NotNull @Valid Ability ability,
        @NotNull @Valid Variety variety,
        @NotNull Donors donors)
        implements Serializable {
    private static final int USUAL_START = 8 * 60;
    private static final int USUAL_END = 15 * 60 + 30;

    /**
     * When the person works.
     *
     * @param suitable days among which the working days are picked
     * @param fewestDays working days a week, at least
     * @param mostDays working days a week, at most
     * @param dayStart minutes after midnight
     * @param leastDayMinutes least work on each working day
     */
    public record WorkDays(
            @NotNull Weekdays suitable,
            @Min(1) @Max(7) int fewestDays,
            @Min(1) @Max(7) int mostDays,
            @Min(0) @Max(1439) int dayStart,
            @Min(1) @Max(1440) int dayEnd,
            @Min(0) @Max(1440) int leastDayMinutes,
            @Min(1) @Max(1440) int mostDayMinutes)
            implements Serializable {
        /** Every set of suitable days with a number of days that will do, small numbers of days first. */
        public List<Weekdays> patterns() {
            return IntStream.rangeClosed(1, 127)
                    .mapToObj(Weekdays::new)
                    .filter(days ->
                            suitable.containsAll(days) && days.count() >= fewestDays && days.count() <= mostDays)
                    .sorted((one, other) -> one.count() - other.count())
                    .toList();
        }
    }

    /**
     * What the person manages.
     *
     * @param levelCeiling highest formal level of a task, 0–3
     * @param limits highest demand of each kind; 4 is no limit
     * @param doses how long a day
     */
    public record Ability(
            @Min(0) @Max(3) int levelCeiling,
            @NotNull Demands limits,
            @NotNull Doses doses) implements Serializable {}

    /**
     * How many different things.
     *
     * @param interests kinds of work that the person likes
     */
    public record Variety(
            @Min(1) @Max(30) int mostTasks,
            @Min(1) @Max(20) int mostPlaces,
            @NotNull Set<WorkFamily> interests) implements Serializable {
        public Variety {
            interests = Set.copyOf(interests);
        }
    }

    /** A frame to begin with: 40 per cent of full time, give or take five, three to five weekdays, no limits. Own choice. */
    public static Frame usual(int fullTimeMinutes) {
        return new Frame(
                fullTimeMinutes * 35 / 100,
                fullTimeMinutes * 45 / 100,
                new WorkDays(Weekdays.MONDAY_TO_FRIDAY, 3, 5, USUAL_START, USUAL_END, 60, USUAL_END - USUAL_START),
                new Ability(0, new Demands("444444444444"), Doses.NONE),
                new Variety(8, 3, Set.of()),
                Donors.EVERYWHERE);
    }
}
