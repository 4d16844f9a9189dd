package no.ldo.web.differentiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ldo.differentiation.jobs.TimeBudget;
import no.ldo.web.shared.Texts;

/** How the tasks of a job fill its full time, in words: {@code #{budgetWords.of(jobPage.job.budget())}}. */
@Named
@ApplicationScoped
public class BudgetWords {
    private Texts texts;

    protected BudgetWords() {}

    @Inject
    BudgetWords(Texts texts) {
        this.texts = texts;
    }

    /** In the language of the page. */
    public BudgetFigures of(TimeBudget budget) {
        return BudgetFigures.of(budget, texts.of("differentiation"));
    }
}
