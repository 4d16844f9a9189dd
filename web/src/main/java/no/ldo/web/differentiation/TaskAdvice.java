package no.ldo.web.differentiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskHint;
import no.ldo.differentiation.jobs.TaskHints;
import no.ldo.web.shared.FeatureTexts;
import no.ldo.web.shared.Texts;

/** Advice on the text of a task in words, by the field that it is about. */
@Named
@ApplicationScoped
public class TaskAdvice {
    private Texts texts;

    protected TaskAdvice() {}

    @Inject
    TaskAdvice(Texts texts) {
        this.texts = texts;
    }

    /** How much advice there is on a task. */
    public int count(TaskEntry task) {
        return TaskHints.of(task).size();
    }

    Map<String, List<String>> on(TaskEntry task) {
        return on(task.name(), task.doneWhen(), task.rhythm().minutes());
    }

    Map<String, List<String>> on(String name, String doneWhen, int minutes) {
        FeatureTexts words = texts.of("differentiation");
        Map<String, List<String>> advice = new LinkedHashMap<>();
        for (TaskHint hint : TaskHints.of(name, doneWhen, minutes)) {
            advice.computeIfAbsent(hint.field(), field -> new ArrayList<>()).add(words.get("hint." + hint.name()));
        }
        return advice;
    }
}
