package no.ldo.differentiation.optimiser.exact;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.FilledPosition;

/** One column at most for each position, and one exactly where one must be. */
final class ChoiceModel {
    private final CpModel model = new CpModel();
    private final List<BoolVar> chosen = new ArrayList<>();
    private final boolean startsSomewhere;

    ChoiceModel(Choice asked) {
        SharedRules shared = new SharedRules(model, asked.problem());
        LinearExprBuilder points = LinearExpr.newBuilder();
        Map<Integer, List<Literal>> ofPosition = new TreeMap<>();
        for (Column column : asked.columns()) {
            BoolVar taken = model.newBoolVar("column");
            FilledPosition content = column.content();
            CarvingPosition position = asked.problem().positions().get(content.position());
            chosen.add(taken);
            points.addTerm(taken, column.points());
            ofPosition
                    .computeIfAbsent(content.position(), any -> new ArrayList<>())
                    .add(taken);
            shared.tell(taken, position.unit(), position.dayPatterns().get(content.pattern()), content.tasks());
        }
        ofPosition.forEach((position, columns) -> {
            if (asked.filled().contains(position)) {
                model.addExactlyOne(columns);
            } else {
                model.addAtMostOne(columns);
            }
        });
        shared.add(points);
        model.maximize(points);
        startsSomewhere = !asked.start().isEmpty();
        if (startsSomewhere) {
            IntStream.range(0, chosen.size())
                    .forEach(place -> model.addHint(
                            (Literal) chosen.get(place), asked.start().contains(place)));
        }
    }

    Optional<List<Integer>> solve(Limits limits) {
        CpAnswer answer = startsSomewhere ? CpRun.solveFromHints(model, limits) : CpRun.solve(model, limits);
        if (!answer.isFound()) {
            return Optional.empty();
        }
        return Optional.of(IntStream.range(0, chosen.size())
                .filter(place -> answer.isTrue(chosen.get(place)))
                .boxed()
                .toList());
    }
}
