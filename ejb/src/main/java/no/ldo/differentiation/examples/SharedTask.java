package no.ldo.differentiation.examples;

import java.io.Serializable;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Frequency;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.TaskEntry.TaskTerms;
import no.ldo.differentiation.jobs.TaskRhythm;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;

/**
 * A task of an example.
 *
 * @param line its number in the example
 */
public record SharedTask(
        int line, String name, String doneWhen, Load load, WorkFamily family, Demands demands, Terms terms)
        implements Serializable {
    /** Which days, how long and when. */
    public record Load(Weekdays days, int minutesADay, int start, int end) implements Serializable {
        public int minutesAWeek() {
            return days.count() * minutesADay;
        }
    }

    /** Competence, learning and company. */
    public record Terms(int level, int learnWeeks, boolean supervised, boolean withColleagues)
            implements Serializable {}

    /**
     * As a task of an own job: everything can be changed there.
     *
     * @param supervisionPercent of its time that is asked for when it is supervised
     */
    TaskEntry entry(int supervisionPercent) {
        return new TaskEntry(
                name,
                doneWhen,
                new TaskRhythm(Frequency.NAMED_DAYS, load.minutesADay(), 1, load.days()),
                new TaskSlot(load.start(), load.end(), ""),
                family,
                demands,
                new TaskTerms(
                        terms.level(),
                        false,
                        terms.learnWeeks(),
                        terms.supervised(),
                        terms.supervised() ? supervisionPercent : 0,
                        terms.withColleagues(),
                        1),
                "");
    }
}
