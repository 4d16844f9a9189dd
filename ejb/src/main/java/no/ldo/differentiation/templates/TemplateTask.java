package no.ldo.differentiation.templates;

import java.util.Map;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.TaskEntry.TaskTerms;
import no.ldo.differentiation.jobs.TaskRhythm;
import no.ldo.differentiation.jobs.WorkFamily;

/**
 * A task of a template.
 *
 * @param words by language
 * @param start minutes after midnight, the earliest start
 * @param end minutes after midnight, the latest end
 */
record TemplateTask(
        Map<String, Words> words,
        TaskRhythm rhythm,
        int start,
        int end,
        WorkFamily family,
        TaskTerms terms,
        Demands demands) {
    /** What is said about it in one language. */
    record Words(String name, String doneWhen, String place, String resultFor) {}

    /** The task as somebody would have described it who writes in that language. */
    TaskEntry entry(String language) {
        Words said = words.get(language);
        return new TaskEntry(
                said.name(),
                said.doneWhen(),
                rhythm,
                new TaskSlot(start, end, said.place()),
                family,
                demands,
                terms,
                said.resultFor());
    }
}
