package no.ldo.differentiation.carving;

import java.util.List;
import java.util.Set;

/**
 * A position for tests that takes nearly everything: from unit 0, 08:00–16:00, with the patterns Monday to Friday (0),
 * Monday and Tuesday (1), Thursday and Friday (2). What is said differs from that.
 */
final class APosition {
    private int unit;
    private Set<Integer> allowedUnits = Set.of(0);
    private int minMinutes;
    private int maxMinutes = 2400;
    private int levelCeiling = 3;
    private List<Integer> limits = List.of(4, 4);
    private List<DoseCap> doseCaps = List.of();
    private List<Integer> dayPatterns = List.of(0b0011111, 0b0000011, 0b0011000);
    private int dayStart = 480;
    private int dayEnd = 960;
    private int minDayMinutes;
    private int maxDayMinutes = 480;
    private int maxTasks = 14;
    private int maxLocations = 3;
    private Set<String> interests = Set.of();

    APosition unit(int number) {
        unit = number;
        return this;
    }

    APosition allowedUnits(Integer... numbers) {
        allowedUnits = Set.of(numbers);
        return this;
    }

    APosition week(int least, int most) {
        minMinutes = least;
        maxMinutes = most;
        return this;
    }

    APosition levelCeiling(int highest) {
        levelCeiling = highest;
        return this;
    }

    APosition limits(int first, int second) {
        limits = List.of(first, second);
        return this;
    }

    APosition doseCap(int demand, int threshold, int maxMinutesPerDay) {
        doseCaps = List.of(new DoseCap(demand, threshold, maxMinutesPerDay));
        return this;
    }

    APosition patterns(Integer... masks) {
        dayPatterns = List.of(masks);
        return this;
    }

    APosition day(int start, int end) {
        dayStart = start;
        dayEnd = end;
        return this;
    }

    APosition dayMinutes(int least, int most) {
        minDayMinutes = least;
        maxDayMinutes = most;
        return this;
    }

    APosition maxTasks(int most) {
        maxTasks = most;
        return this;
    }

    APosition maxLocations(int most) {
        maxLocations = most;
        return this;
    }

    APosition interests(String... families) {
        interests = Set.of(families);
        return this;
    }

    CarvingPosition made() {
        return new CarvingPosition(
                unit,
                "Stilling",
                allowedUnits,
                minMinutes,
                maxMinutes,
                levelCeiling,
                limits,
                doseCaps,
                dayPatterns,
                dayStart,
                dayEnd,
                minDayMinutes,
                maxDayMinutes,
                maxTasks,
                maxLocations,
                interests);
    }
}
