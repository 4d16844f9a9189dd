package no.ldo.web.templates;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.ldo.differentiation.templates.ChosenTasks;
import no.ldo.differentiation.templates.JobFromTemplate;
import no.ldo.differentiation.templates.TemplateDetails;
import no.ldo.web.shared.Hours;
import no.ldo.web.shared.IdConverter;
import org.jspecify.annotations.Nullable;

/** What somebody wants of a template: which of its tasks, and for a new job its name, unit and full time in hours. */
public class TemplateForm implements Serializable {
    private @Nullable String title;
    private @Nullable String unit;
    private @Nullable BigDecimal fullTimeHours;
    private final List<Boolean> picked = new ArrayList<>();

    /** All tasks are wanted until somebody says otherwise. */
    static TemplateForm of(TemplateDetails template) {
        TemplateForm form = new TemplateForm();
        form.title = template.title();
        form.fullTimeHours = Hours.of(template.fullTimeMinutes());
        template.tasks().forEach(task -> form.picked.add(true));
        return form;
    }

    ChosenTasks chosen(String template, String language) {
        List<Integer> numbers = IntStream.rangeClosed(1, picked.size())
                .filter(number -> picked.get(number - 1))
                .boxed()
                .toList();
        return new ChosenTasks(template, language, numbers);
    }

    JobFromTemplate toCommand(String template, String language) {
        return new JobFromTemplate(
                title == null ? "" : title,
                IdConverter.unit(unit),
                Hours.minutes(fullTimeHours),
                chosen(template, language));
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        title = value;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String value) {
        unit = value;
    }

    public @Nullable BigDecimal getFullTimeHours() {
        return fullTimeHours;
    }

    public void setFullTimeHours(BigDecimal value) {
        fullTimeHours = value;
    }

    /** For each task of the template whether it is wanted. */
    public List<Boolean> getPicked() {
        return picked;
    }
}
