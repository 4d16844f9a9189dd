package no.ldo.differentiation.jobs;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of jobs.
 *
 * @param tasks how many it holds
 * @param taskMinutes minutes a week of its tasks together
 */
public record JobRow(
        UUID id,
        String title,
        String unitName,
        @Nullable String styrkCode,
        int leavingMinutes,
        int tasks,
        int taskMinutes)
        implements Serializable {}
