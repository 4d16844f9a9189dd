package no.ldo.differentiation.templates;

import java.io.Serializable;
import no.ldo.differentiation.jobs.WorkFamily;

/**
 * One line of the list of templates.
 *
 * @param occupation code and name in STYRK-08
 * @param tasks how many it has
 * @param open how many of them need no formal competence
 * @param taskMinutes minutes a week of its tasks together
 */
public record TemplateRow(
        String code,
        String title,
        String about,
        WorkFamily family,
        String occupation,
        int tasks,
        int open,
        int taskMinutes)
        implements Serializable {}
