package no.ldo.differentiation.carving;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.ldo.differentiation.carving.Instances.Size;

/** Makes the positions of a generated problem. */
final class PositionGenerator {
    private static final int FULL_TIME = 2130;
    private static final int NO_LIMIT = 4;

    /** How many days a week a position of that percentage can have. */
    private static final Map<Integer, List<Integer>> DAYS = Map.of(
            20, List.of(2), 30, List.of(2, 3), 40, List.of(3, 4), 50, List.of(4, 5), 60, List.of(4, 5), 80, List.of(5));

    /** Smaller ones are asked for more often. */
    private static final List<Integer> PERCENTAGES = List.of(20, 30, 30, 40, 40, 40, 50, 50, 50, 60, 60, 80);

    private static final List<List<Integer>> WORKING_DAYS = List.of(
            List.of(420, 840),
            List.of(450, 900),
            List.of(480, 900),
            List.of(480, 930),
            List.of(540, 900),
            List.of(570, 960));

    /** Demand, and the minutes a day that may be asked for. */
    private static final List<List<Integer>> DOSES =
            List.of(List.of(0, 60), List.of(1, 120), List.of(2, 150), List.of(10, 120), List.of(11, 90));

    private static final List<String> FAMILIES =
            List.of("RENHOLD", "MAT", "LAGER", "UTE", "FRITID", "TØY", "KONTOR", "TEKNIKK", "LEK");

    private final Draw draw;
    private final Size size;

    PositionGenerator(Draw draw, Size size) {
        this.draw = draw;
        this.size = size;
    }

    CarvingPosition position(int number) {
        boolean tiny = size == Size.TINY;
        int percentage = tiny ? draw.one(List.of(20, 30)) : draw.one(PERCENTAGES);
        int minutes = FULL_TIME * percentage / 100;
        int unit = number % size.units;
        List<Integer> patterns = patterns(percentage);
        List<Integer> limits = limits();
        List<Integer> day = draw.one(WORKING_DAYS);
        int shortest = patterns.stream().mapToInt(Integer::bitCount).min().orElseThrow();
        int busiest = Math.max(240, roundedUp((minutes + 106) / shortest + 30));
        return new CarvingPosition(
                unit,
                "Stilling " + (number + 1),
                allowed(unit),
                minutes - 107,
                minutes + 106,
                draw.one(tiny ? List.of(1, 2) : List.of(0, 1, 1, 1, 2)),
                limits,
                doses(limits),
                patterns,
                day.get(0),
                day.get(1),
                tiny ? 60 : 120,
                Math.min(busiest, day.get(1) - day.get(0)),
                tiny ? draw.between(3, 5) : draw.between(8, 14),
                draw.between(1, 3),
                Set.copyOf(draw.some(FAMILIES, 2)));
    }

    /** Three to five different ones, now and then with a Saturday; only one when every weekday is needed. */
    private List<Integer> patterns(int percentage) {
        List<Integer> counts = DAYS.get(percentage);
        int wanted = counts.equals(List.of(5)) ? 1 : draw.between(3, 5);
        Set<Integer> patterns = new TreeSet<>();
        while (patterns.size() < wanted) {
            int count = draw.one(counts);
            int days = count < 5 && draw.percent(10) ? 6 : 5;
            List<Integer> week = IntStream.range(0, days).boxed().toList();
            patterns.add(
                    draw.some(week, count).stream().mapToInt(day -> 1 << day).sum());
        }
        return draw.mixed(List.copyOf(patterns));
    }

    private List<Integer> limits() {
        int keys = WorkCatalogue.DEMANDS.size();
        List<Integer> limits = Collections.nCopies(keys, NO_LIMIT).stream().collect(Collectors.toList());
        List<Integer> places = IntStream.range(0, keys).boxed().toList();
        draw.some(places, draw.between(0, size == Size.TINY ? 1 : 3))
                .forEach(key -> limits.set(key, draw.between(1, 2)));
        return limits;
    }

    private List<DoseCap> doses(List<Integer> limits) {
        return draw.some(DOSES, draw.one(List.of(0, 0, 1, 1, 2))).stream()
                .filter(dose -> limits.get(dose.get(0)) >= 2)
                .map(dose -> new DoseCap(dose.get(0), 2, dose.get(1)))
                .toList();
    }

    /** Mostly the own unit, often the next one too, seldom only the next one. */
    private Set<Integer> allowed(int unit) {
        int next = (unit + 1) % size.units;
        if (draw.percent(60)) {
            return Set.of(unit);
        }
        return draw.percent(10) ? Set.of(next) : Set.copyOf(List.of(unit, next));
    }

    private static int roundedUp(int minutes) {
        return (minutes + 29) / 30 * 30;
    }
}
