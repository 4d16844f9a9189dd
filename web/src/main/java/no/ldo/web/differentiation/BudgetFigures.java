package no.ldo.web.differentiation;

import java.io.Serializable;
import no.ldo.differentiation.jobs.TimeBudget;
import no.ldo.differentiation.jobs.TimeBudget.Fit;
import no.ldo.web.shared.FeatureTexts;
import no.ldo.web.shared.Formats;

/**
 * How the tasks of a job fill its full time, in words.
 *
 * @param filled per cent for the bar, at most 100
 * @param warning what to look at; empty when the tasks fill the job
 * @param color of the warning
 */
public record BudgetFigures(int filled, String percent, String sum, String warning, String color)
        implements Serializable {
    static BudgetFigures of(TimeBudget budget, FeatureTexts texts) {
        String warning = switch (budget.fit()) {
            case OVER -> texts.with("budget.over", Formats.hours(budget.above()));
            case LOW -> texts.with("budget.low", Formats.hours(budget.missing()));
            case EMPTY -> texts.get("budget.empty");
            case FITTING -> "";
        };
        return new BudgetFigures(
                Math.min(100, budget.percent()),
                texts.with("percent", budget.percent()),
                texts.with("budget.sum", Formats.hours(budget.described()), Formats.hours(budget.fullTime())),
                warning,
                budget.fit() == Fit.OVER ? "warning" : "info");
    }
}
