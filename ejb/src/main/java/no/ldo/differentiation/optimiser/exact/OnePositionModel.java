package no.ldo.differentiation.optimiser.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.Optional;
import no.ldo.differentiation.carving.CarvingTask;

/** One position, which has to be filled. */
final class OnePositionModel {
    private final CpModel model = new CpModel();
    private final OnePosition asked;
    private final PositionModel its;

    OnePositionModel(OnePosition asked) {
        this.asked = asked;
        its = new PositionModel(model, asked.problem(), asked.position(), asked.offers());
        LinearExprBuilder points = LinearExpr.newBuilder();
        new PositionTerms(its, points).add(new PositionRules(its).add());
        model.addEquality(its.filled(), 1);
        addRequired();
        addWhatIsLeft();
        if (!asked.unlike().isEmpty()) {
            model.addLessOrEqual(
                    its.sum(piece -> piece.tasks().stream()
                            .filter(asked.unlike()::contains)
                            .count()),
                    asked.mostAlike());
        }
        if (asked.least() != OnePosition.ANY) {
            model.addGreaterOrEqual(points, asked.least());
        }
        model.maximize(points);
    }

    private void addRequired() {
        for (int required : asked.required()) {
            model.addEquality(its.sum(piece -> piece.tasks().contains(required) ? 1 : 0), 1);
        }
    }

    private void addWhatIsLeft() {
        for (int number = 0; number < asked.carvable().size(); number++) {
            int job = number;
            model.addLessOrEqual(
                    its.sum(piece -> its.minutes(piece, task -> task.job() == job)),
                    asked.carvable().get(job));
        }
        model.addLessOrEqual(its.sum(piece -> its.minutes(piece, CarvingTask::supervised)), asked.supervisable());
    }

    Optional<Found> solve(Limits limits) {
        if (its.pieces.isEmpty()) {
            return Optional.of(Found.IMPOSSIBLE);
        }
        CpAnswer answer = CpRun.solveSmall(model, limits);
        if (answer.isImpossible()) {
            return Optional.of(Found.IMPOSSIBLE);
        }
        return answer.isFound() ? Optional.of(read(answer)) : Optional.empty();
    }

    private Found read(CpAnswer answer) {
        int pattern = 0;
        while (!answer.isTrue(its.works.get(pattern))) {
            pattern++;
        }
        return new Found(pattern, its.taken(answer), answer.points(), answer.bound());
    }
}
