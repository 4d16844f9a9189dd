package no.ldo.differentiation.position;

import java.io.Serializable;
import java.util.UUID;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.WorkFamily;

/**
 * One task share of an approved version. Everything is copied, so that it stays when the task changes.
 *
 * @param taskId the task it was taken from
 * @param source job and unit that it comes from
 * @param load which days and how long
 * @param terms competence and company
 */
public record PositionLine(
        UUID taskId,
        String name,
        String doneWhen,
        LineSource source,
        LineLoad load,
        TaskSlot slot,
        WorkFamily family,
        Demands demands,
        LineTerms terms,
        String resultFor)
        implements Serializable {
    /** Where it comes from. */
    public record LineSource(String jobTitle, String unitName) implements Serializable {}

    /** Which days and how long. */
    public record LineLoad(no.ldo.differentiation.jobs.Weekdays days, int minutesADay) implements Serializable {
        public int minutesAWeek() {
            return days.count() * minutesADay;
        }
    }

    /** Competence, learning and company. */
    public record LineTerms(int level, int learnWeeks, boolean supervised, boolean withColleagues)
            implements Serializable {}
}
