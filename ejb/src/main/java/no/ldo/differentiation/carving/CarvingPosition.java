package no.ldo.differentiation.carving;

import java.util.List;
import java.util.Set;

/**
 * A position that is to be composed for one person, and what that person has said about it.
 *
 * @param unit where the person belongs and whose supervision is used
 * @param allowedUnits units whose tasks may be taken
 * @param minMinutes least minutes a week
 * @param maxMinutes most minutes a week
 * @param levelCeiling highest level of a task
 * @param limits highest demand for each key; 4 is no limit
 * @param dayPatterns the alternatives of working days as masks, bit 0 Monday; one is chosen
 * @param dayStart minutes after midnight
 * @param minDayMinutes least work on every day of the pattern
 * @param interests families of work that the person likes
 */
public record CarvingPosition(
        int unit,
        String name,
        Set<Integer> allowedUnits,
        int minMinutes,
        int maxMinutes,
        int levelCeiling,
        List<Integer> limits,
        List<DoseCap> doseCaps,
        List<Integer> dayPatterns,
        int dayStart,
        int dayEnd,
        int minDayMinutes,
        int maxDayMinutes,
        int maxTasks,
        int maxLocations,
        Set<String> interests) {
    public CarvingPosition {
        allowedUnits = Set.copyOf(allowedUnits);
        limits = List.copyOf(limits);
        doseCaps = List.copyOf(doseCaps);
        dayPatterns = List.copyOf(dayPatterns);
        interests = Set.copyOf(interests);
    }
}
