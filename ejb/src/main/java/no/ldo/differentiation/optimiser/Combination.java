package no.ldo.differentiation.optimiser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
     * The best choice, by position; empty when the solver has no answer.
     *
     * @param now the present plan, from which the solver starts
     * @param most columns of each position
     */
    Optional<Content[]> choose(Content[] now, int most, Limits limits) {
        List<Integer> start = new ArrayList<>();
        for (int p = 0; p < now.length; p++) {
            if (now[p].pattern() != Plan.CLOSED) {
                start.add(columns.size());
                add(p, now[p]);
            }
            for (Content content : pool.best(p, prices, most)) {
                if (!content.isSame(now[p])) {
                    add(p, content);
                }
            }
        }
        return exact.choose(new Choice(model.problem, columns, start), limits).map(chosen -> plan(now.length, chosen));
    }

    private void add(int p, Content content) {
        columns.add(new Column(model.filled(p, content), content.own()));
        contents.add(content);
    }

    private Content[] plan(int positions, List<Integer> chosen) {
        Content[] plan = new Content[positions];
        Arrays.fill(plan, Content.NOTHING);
        chosen.forEach(i -> plan[columns.get(i).content().position()] = contents.get(i));
        return plan;
    }
}
