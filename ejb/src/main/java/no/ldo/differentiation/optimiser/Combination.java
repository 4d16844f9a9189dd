package no.ldo.differentiation.optimiser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.ldo.differentiation.optimiser.exact.Choice;
import no.ldo.differentiation.optimiser.exact.Column;
import no.ldo.differentiation.optimiser.exact.ExactSolver;
import no.ldo.differentiation.optimiser.exact.Limits;

/** Puts together what searches have met: the exact solver chooses one content for each position. */
final class Combination {
    private final Model model;
    private final ExactSolver exact;
    private final ColumnPool pool;
    private final Prices prices;
    private final List<Column> columns = new ArrayList<>();
    private final List<Content> contents = new ArrayList<>();

    Combination(Model model, ExactSolver exact, ColumnPool pool, Prices prices) {
        this.model = model;
        this.exact = exact;
        this.pool = pool;
        this.prices = prices;
    }

    /**
     * The best choice, by position; empty when the solver has no answer. What is locked is kept wherever a content that keeps
     * it is known, unless these contents cannot stand together.
     *
     * @param now the present plan, from which the solver starts
     * @param most columns of each position
     */
    Optional<Content[]> choose(Content[] now, int most, Limits limits) {
        List<Integer> start = new ArrayList<>();
        Set<Integer> locked = new TreeSet<>();
        for (int p = 0; p < now.length; p++) {
            List<Content> keeping = keepingLocked(p, now[p], most);
            if (!keeping.isEmpty()) {
                locked.add(p);
            }
            for (Content content : keeping.isEmpty() ? of(p, now[p], most) : keeping) {
                if (content == now[p]) {
                    start.add(columns.size());
                }
                add(p, content);
            }
        }
        Choice choice = new Choice(model.problem, columns, start, locked);
        return exact.choose(choice, limits)
                .or(() -> locked.isEmpty() ? Optional.empty() : exact.choose(choice.fillingAny(), limits))
                .map(chosen -> plan(now.length, chosen));
    }

    private void add(int p, Content content) {
        columns.add(new Column(model.filled(p, content), content.own()));
        contents.add(content);
    }

    /** What is known for the position, the present content first. */
    private List<Content> of(int p, Content now, int most) {
        Stream<Content> present = now.pattern() == Plan.CLOSED ? Stream.empty() : Stream.of(now);
        Stream<Content> others = pool.best(p, prices, most).stream().filter(content -> !content.isSame(now));
        return Stream.concat(present, others).toList();
    }

    /** The same with all that is locked for the position; empty when nothing is, or no such content is known. */
    private List<Content> keepingLocked(int p, Content now, int most) {
        Slot slot = model.slots[p];
        return !slot.hasLocks
                ? List.of()
                : of(p, now, Integer.MAX_VALUE).stream()
                        .filter(content -> slot.keepsLocked(content.held()))
                        .limit(most)
                        .toList();
    }

    private Content[] plan(int positions, List<Integer> chosen) {
        Content[] plan = new Content[positions];
        Arrays.fill(plan, Content.NOTHING);
        chosen.forEach(i -> plan[columns.get(i).content().position()] = contents.get(i));
        return plan;
    }
}
