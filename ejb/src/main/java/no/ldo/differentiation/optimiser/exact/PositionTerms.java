package no.ldo.differentiation.optimiser.exact;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.CarvingTask;
import no.ldo.differentiation.carving.CarvingWeights;

/**
 * The terms of the objective that concern one position alone. Every weight is 0 or more, so a variable needs to be held
 * from the side only to which the objective pulls it.
 */
final class PositionTerms {
    private final PositionModel its;
    private final CpModel model;
    private final CarvingPosition position;
    private final CarvingWeights weights;
    private final LinearExprBuilder points;

    PositionTerms(PositionModel its, LinearExprBuilder points) {
        this.its = its;
        this.points = points;
        model = its.model;
        position = its.position;
        weights = its.problem.weights();
    }

    void add(Collection<BoolVar> places) {
        points.add(its.sum(this::pointsOf));
        points.add(its.sumOfPatterns(days -> (long) weights.extraLocation() - weights.openCost()));
        places.forEach(place -> points.addTerm(place, -weights.extraLocation()));
        addFamilies();
        addColleagues();
        addGrowth();
        addStarter();
    }

    private long pointsOf(Piece piece) {
        int days = position.dayPatterns().get(piece.pattern());
        long sum = 0;
        for (int number : piece.tasks()) {
            sum += pointsOf(its.task(number), days) + its.offers.points(piece.pattern(), number);
        }
        return sum;
    }

    private long pointsOf(CarvingTask task, int days) {
        long share = task.share(days);
        long boringFrom = (long) position.minMinutes() * weights.monotonyPercent() / 100;
        long liked = position.interests().contains(task.family()) ? weights.interestPerMinute() : 0;
        return share * task.freedValue() * weights.freedPerMinute()
                + share * liked
                - weights.monotonyPerMinute() * Math.max(0, share - boringFrom)
                - weights.handover();
    }

    private void addFamilies() {
        Map<String, BoolVar> families = new TreeMap<>();
        its.pieces.stream()
                .flatMap(piece -> piece.tasks().stream())
                .map(its::task)
                .forEach(task -> families.computeIfAbsent(task.family(), any -> model.newBoolVar("family")));
        LinearExprBuilder count = LinearExpr.newBuilder();
        families.forEach((family, held) -> {
            LinearExprBuilder some = LinearExpr.newBuilder();
            for (BoolVar[] ways : its.ways(task -> task.family().equals(family))) {
                model.addLessOrEqual(LinearExpr.sum(ways), held);
                some.addSum(ways);
            }
            model.addLessOrEqual(held, some);
            count.add(held);
        });
        IntVar over = model.newIntVar(0, families.size(), "over");
        IntVar under = model.newIntVar(0, Math.max(0, weights.familyMin()), "under");
        model.addGreaterOrEqual(LinearExpr.newBuilder().add(over).add(weights.familyMax()), count);
        model.addGreaterOrEqual(
                LinearExpr.newBuilder().add(under).add(count), its.sumOfPatterns(days -> weights.familyMin()));
        points.addTerm(over, -weights.familyOver()).addTerm(under, -weights.familyUnder());
    }

    private void addColleagues() {
        IntVar alone = model.newIntVar(0, position.maxMinutes(), "alone");
        LinearExprBuilder needed = its.sum(piece -> its.minutes(piece, task -> true)
                - weights.socialDivisor() * its.minutes(piece, CarvingTask::withColleagues));
        model.addGreaterOrEqual(alone, needed);
        points.addTerm(alone, -weights.socialPerUnit());
    }

    private void addGrowth() {
        BoolVar grows = model.newBoolVar("grows");
        model.addLessOrEqual(
                grows,
                its.sum(piece -> its.holds(piece, task -> task.learnWeeks() >= weights.growthLearnWeeks()) ? 1 : 0));
        points.addTerm(grows, weights.growthBonus());
    }

    private void addStarter() {
        BoolVar starts = model.newBoolVar("starts");
        model.addLessOrEqual(starts, its.filled());
        model.addLessOrEqual(
                LinearExpr.term(starts, weights.starterMinutes()),
                its.sum(piece -> its.minutes(piece, task -> task.learnWeeks() <= weights.starterLearnWeeks())));
        points.addTerm(starts, weights.starterBonus());
    }
}
