package no.ldo.differentiation.optimiser.exact;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.CarvingTask;
import no.ldo.differentiation.carving.DoseCap;
import no.ldo.differentiation.carving.Eligibility;

/**
 * The hard rules that concern one position alone, H0 and H7–H11; H1–H6 have chosen the pieces. Each rule is said for
 * each pattern by itself, so that the relaxation cannot mix patterns.
 */
final class PositionRules {
    private static final int DAYS = 7;

    private final PositionModel its;
    private final CpModel model;
    private final CarvingPosition position;

    PositionRules(PositionModel its) {
        this.its = its;
        model = its.model;
        position = its.position;
    }

    /** @return for each place a variable that is 1 when the position works there */
    Collection<BoolVar> add() {
        model.addAtMostOne(new ArrayList<Literal>(its.works));
        for (int pattern = 0; pattern < its.works.size(); pattern++) {
            addPattern(its.works.get(pattern), position.dayPatterns().get(pattern), its.ofPattern(pattern));
        }
        return addPlaces();
    }

    private void addPattern(BoolVar works, int days, List<Piece> pieces) {
        pieces.forEach(piece -> model.addImplication(piece.taken(), works));
        atLeast(works, 1, pieces, piece -> 1);
        atMost(works, position.maxTasks(), pieces, piece -> piece.tasks().size());
        atLeast(works, position.minMinutes(), pieces, piece -> its.minutes(piece, task -> true));
        atMost(works, position.maxMinutes(), pieces, piece -> its.minutes(piece, task -> true));
        for (int day = 0; day < DAYS; day++) {
            if ((days >> day & 1) == 1) {
                addDay(works, day, pieces);
            }
        }
    }

    private void atLeast(BoolVar works, long amount, List<Piece> pieces, ToLongFunction<Piece> weight) {
        model.addGreaterOrEqual(PositionModel.sum(pieces, weight), LinearExpr.term(works, amount));
    }

    private void atMost(BoolVar works, long amount, List<Piece> pieces, ToLongFunction<Piece> weight) {
        model.addLessOrEqual(PositionModel.sum(pieces, weight), LinearExpr.term(works, amount));
    }

    private void addDay(BoolVar works, int day, List<Piece> ofPattern) {
        List<Piece> pieces = ofPattern.stream()
                .filter(piece -> its.minutesOn(day, piece, task -> true) > 0)
                .toList();
        atLeast(works, position.minDayMinutes(), pieces, piece -> its.minutesOn(day, piece, task -> true));
        atMost(works, position.maxDayMinutes(), pieces, piece -> its.minutesOn(day, piece, task -> true));
        for (DoseCap cap : position.doseCaps()) {
            atMost(
                    works,
                    cap.maxMinutesPerDay(),
                    pieces,
                    piece -> its.minutesOn(day, piece, task -> task.demands().get(cap.demand()) >= cap.threshold()));
        }
        addWindows(works, day, pieces);
    }

    /** H9: only stretches that the candidates could overfill, and that the limit of the day does not cover. */
    private void addWindows(BoolVar works, int day, List<Piece> pieces) {
        List<CarvingTask> candidates = pieces.stream()
                .flatMap(piece -> piece.tasks().stream())
                .map(its::task)
                .filter(task -> (task.days() >> day & 1) == 1)
                .toList();
        TreeSet<Integer> starts = new TreeSet<>();
        TreeSet<Integer> ends = new TreeSet<>();
        for (CarvingTask task : candidates) {
            starts.add(Eligibility.windowStart(task, position));
            ends.add(Eligibility.windowEnd(task, position));
        }
        for (int start : starts) {
            for (int end : ends.tailSet(start, false)) {
                Window window = new Window(position, start, end);
                if (window.minutes() < position.maxDayMinutes() && window.matters(candidates)) {
                    atMost(works, window.minutes(), pieces, piece -> its.minutesOn(day, piece, window::holds));
                }
            }
        }
    }

    /** A stretch of a day. */
    private record Window(CarvingPosition position, int start, int end) {
        int minutes() {
            return end - start;
        }

        boolean holds(CarvingTask task) {
            return start <= Eligibility.windowStart(task, position) && Eligibility.windowEnd(task, position) <= end;
        }

        /** Whether the tasks inside can overfill it, and no smaller one has the same tasks inside. */
        boolean matters(List<CarvingTask> candidates) {
            long sum = 0;
            boolean starts = false;
            boolean ends = false;
            for (CarvingTask task : candidates) {
                if (holds(task)) {
                    sum += task.minutes();
                    starts |= Eligibility.windowStart(task, position) == start;
                    ends |= Eligibility.windowEnd(task, position) == end;
                }
            }
            return starts && ends && sum > minutes();
        }
    }

    private Collection<BoolVar> addPlaces() {
        Map<Integer, BoolVar> places = new TreeMap<>();
        its.pieces.stream()
                .flatMap(piece -> piece.tasks().stream())
                .map(its::task)
                .forEach(task -> places.computeIfAbsent(task.location(), any -> model.newBoolVar("place")));
        places.forEach((place, used) -> its.ways(task -> task.location() == place)
                .forEach(ways -> model.addLessOrEqual(LinearExpr.sum(ways), used)));
        model.addLessOrEqual(
                LinearExpr.sum(places.values().toArray(BoolVar[]::new)),
                its.sumOfPatterns(days -> position.maxLocations()));
        return places.values();
    }
}
