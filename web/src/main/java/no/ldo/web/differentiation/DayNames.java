package no.ldo.web.differentiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.web.shared.Texts;

/** Days, windows and frequencies in words: {@code #{dayNames.of(share.days)}}. */
@Named
@ApplicationScoped
public class DayNames {
    private Texts texts;

    protected DayNames() {}

    @Inject
    DayNames(Texts texts) {
        this.texts = texts;
    }

    /** "man–fre", "man, ons". */
    public String of(Weekdays days) {
        return Days.told(days, texts.of("differentiation"));
    }

    /** "08:00–10:30". */
    public String window(int start, int end) {
        return Days.window(start, end);
    }

    /** "30 min · 3 ganger i uken", with "about" where it is rarer than weekly. */
    public String frequency(TaskEntry task) {
        return texts.of("differentiation")
                .with(
                        "frequency.told." + task.rhythm().frequency().name(),
                        task.rhythm().minutes(),
                        task.rhythm().times(),
                        of(task.rhythm().days()),
                        task.rhythm().minutesAWeek());
    }
}
