package no.ldo.differentiation.shadowing;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Frequency;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.TaskEntry.TaskTerms;
import no.ldo.differentiation.jobs.TaskRhythm;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;

/**
 * Observations of the same work, as a task of the job that a person has to confirm.
 *
 * @param notes ids of the observations
 * @param days on so many days it was seen
 * @param times so many times on each of them
 * @param minutes each time
 * @param start minutes after midnight
 * @param end minutes after midnight
 * @param known whether the job has a task of that name already
 */
public record ProposedTask(
        String name, List<UUID> notes, int days, int times, int minutes, int start, int end, boolean known)
        implements Serializable {
    public ProposedTask {
        notes = List.copyOf(notes);
    }

    /** Done on every working day until a person says something else; all that was not seen is left open. */
    TaskEntry entry(String called, int supervisionPercent) {
        return new TaskEntry(
                called,
                "",
                new TaskRhythm(Frequency.PER_DAY, minutes, times, Weekdays.NONE),
                new TaskSlot(start, end, ""),
                WorkFamily.OTHER,
                Demands.NONE,
                new TaskTerms(0, false, 1, false, supervisionPercent, false, 2),
                "");
    }
}
