package no.ldo.differentiation.optimiser.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.CarvingTask;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.carving.FilledPosition;
import no.ldo.differentiation.carving.Pin;

/** All positions together; each may stay empty. */
final class WholeModel {
    /** Offered pieces; beyond it the proof takes minutes and gigabytes, and is not tried. */
    static final int MOST_PIECES = 5_000;

    /** Stretches of days that H9 may be asked about; making more would take longer than a second, and cannot be stopped. */
    static final int MOST_STRETCHES = 1_000_000;

    private final CpModel model = new CpModel();
    private final Whole asked;
    private final Map<Integer, PositionModel> positions = new TreeMap<>();

    WholeModel(Whole asked) {
        this.asked = asked;
        asked.positions().forEach(number -> positions.put(number, offer(number)));
    }

    private PositionModel offer(int number) {
        Set<Integer> excluded = new HashSet<>();
        asked.excluded().stream().filter(pin -> pin.position() == number).forEach(pin -> excluded.add(pin.task()));
        Map<Integer, Integer> patterns = new HashMap<>();
        asked.locked().stream()
                .filter(pin -> pin.position() == number && pin.pattern() != null)
                .forEach(pin -> patterns.put(pin.task(), pin.pattern()));
        Offers offers = (pattern, task) ->
                excluded.contains(task) || patterns.getOrDefault(task, pattern) != pattern ? Offers.NOT_OFFERED : 0;
        CarvingPosition position = asked.problem().positions().get(number);
        return new PositionModel(model, asked.problem(), position, offers);
    }

    Optional<Proven> solve(Limits limits) {
        if (positions.values().stream().mapToInt(its -> its.pieces.size()).sum() > MOST_PIECES
                || positions.values().stream().mapToLong(WholeModel::stretches).sum() > MOST_STRETCHES) {
            return Optional.empty();
        }
        add();
        addStart();
        CpAnswer answer = CpRun.solveFromHints(model, limits);
        return answer.isFound()
                ? Optional.of(new Proven(read(answer), answer.points(), answer.bound()))
                : Optional.empty();
    }

    private static long stretches(PositionModel its) {
        List<CarvingTask> tasks = its.pieces.stream()
                .flatMap(piece -> piece.tasks().stream())
                .map(its::task)
                .toList();
        long days =
                its.position.dayPatterns().stream().mapToLong(Integer::bitCount).sum();
        return days
                * tasks.stream().mapToInt(CarvingTask::windowStart).distinct().count()
                * tasks.stream().mapToInt(CarvingTask::windowEnd).distinct().count();
    }

    private void add() {
        LinearExprBuilder points = LinearExpr.newBuilder();
        SharedRules shared = new SharedRules(model, asked.problem());
        for (PositionModel its : positions.values()) {
            new PositionTerms(its, points).add(new PositionRules(its).add());
            for (Piece piece : its.pieces) {
                int days = its.position.dayPatterns().get(piece.pattern());
                shared.tell(piece.taken(), its.position.unit(), days, piece.tasks());
            }
        }
        shared.add(points);
        for (Pin pin : asked.locked()) {
            PositionModel its = positions.get(pin.position());
            if (its != null) {
                model.addEquality(its.sum(piece -> piece.tasks().contains(pin.task()) ? 1 : 0), 1);
            }
        }
        model.maximize(points);
    }

    private void addStart() {
        Map<Integer, FilledPosition> start = new HashMap<>();
        asked.start().positions().forEach(filled -> start.put(filled.position(), filled));
        positions.forEach((number, its) -> {
            FilledPosition filled = start.get(number);
            for (int pattern = 0; pattern < its.works.size(); pattern++) {
                hint(its.works.get(pattern), filled != null && filled.pattern() == pattern);
            }
            for (Piece piece : its.pieces) {
                hint(
                        piece.taken(),
                        filled != null
                                && filled.pattern() == piece.pattern()
                                && filled.tasks().containsAll(piece.tasks()));
            }
        });
    }

    private void hint(Literal variable, boolean value) {
        model.addHint(variable, value);
    }

    private Composition read(CpAnswer answer) {
        List<FilledPosition> filled = new ArrayList<>();
        positions.forEach((number, its) -> {
            for (int pattern = 0; pattern < its.works.size(); pattern++) {
                if (answer.isTrue(its.works.get(pattern))) {
                    filled.add(new FilledPosition(number, pattern, its.taken(answer)));
                }
            }
        });
        return new Composition(filled);
    }
}
