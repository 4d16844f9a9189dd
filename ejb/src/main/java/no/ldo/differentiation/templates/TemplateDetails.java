package no.ldo.differentiation.templates;

import java.io.Serializable;
import java.util.List;
import no.ldo.differentiation.jobs.TaskEntry;

/**
 * A template with its tasks, in one language.
 *
 * @param occupation code and name in STYRK-08
 * @param leavingMinutes minutes a week that may leave the job
 */
public record TemplateDetails(
        String code,
        String title,
        String about,
        String occupation,
        int fullTimeMinutes,
        int holderLevel,
        int leavingMinutes,
        List<TaskEntry> tasks)
        implements Serializable {
    public TemplateDetails {
        tasks = List.copyOf(tasks);
    }

    /** Minutes a week of all its tasks. */
    public int taskMinutes() {
        return tasks.stream().mapToInt(task -> task.rhythm().minutesAWeek()).sum();
    }

    /** How many of its tasks need no formal competence. */
    public int open() {
        return (int) tasks.stream().filter(task -> task.terms().level() == 0).count();
    }
}
