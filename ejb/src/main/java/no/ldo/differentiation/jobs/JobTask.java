package no.ldo.differentiation.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.TaskEntry.TaskTerms;
import org.jspecify.annotations.Nullable;

/**
 * A task of a job. Days and minutes a day follow from what the person said about frequency and are stored beside it, so
 * that lists and sums are made by the database.
 */
@Entity
@Table(name = "job_task")
class JobTask {
    @Id
    private UUID id;

    @Column(name = "job_id", nullable = false)
    private UUID jobId;

    @Column(nullable = false)
    private int line;

    @Column(nullable = false, length = 160)
    private String name;

    @Column(name = "done_when", nullable = false, length = 500)
    private String doneWhen;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private Frequency frequency;

    @Column(nullable = false)
    private int minutes;

    @Column(nullable = false)
    private int times;

    @Column(name = "named_days", nullable = false)
    private Weekdays namedDays;

    @Column(nullable = false)
    private Weekdays days;

    @Column(name = "day_minutes", nullable = false)
    private int dayMinutes;

    @Column(name = "week_minutes", nullable = false)
    private int weekMinutes;

    @Column(name = "window_start", nullable = false)
    private int windowStart;

    @Column(name = "window_end", nullable = false)
    private int windowEnd;

    @Column(nullable = false, length = 80)
    private String place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private WorkFamily family;

    @Column(nullable = false, length = 12)
    private Demands demands;

    @Column(nullable = false)
    private int level;

    @Column(name = "authorisation_only", nullable = false)
    private boolean authorisationOnly;

    @Column(name = "learn_weeks", nullable = false)
    private int learnWeeks;

    @Column(nullable = false)
    private boolean supervised;

    @Column(name = "supervision_percent", nullable = false)
    private int supervisionPercent;

    @Column(name = "with_colleagues", nullable = false)
    private boolean withColleagues;

    @Column(name = "max_split", nullable = false)
    private int maxSplit;

    @Column(name = "result_for", nullable = false, length = 160)
    private String resultFor;

    private @Nullable Integer together;

    @Version
    private int version;

    protected JobTask() {}

    JobTask(UUID id, UUID jobId, int line, TaskEntry entry) {
        this.id = id;
        this.jobId = jobId;
        this.line = line;
        describe(entry);
    }

    /** Takes over what is said about the task. */
    final void describe(TaskEntry entry) {
        name = entry.name().strip();
        doneWhen = entry.doneWhen().strip();
        family = entry.family();
        demands = entry.demands();
        resultFor = entry.resultFor().strip();
        repeat(entry.rhythm());
        place(entry.slot());
        demand(entry.terms());
    }

    /** Whether describing it so would change nothing. */
    boolean says(TaskEntry entry) {
        return new JobTask(id, jobId, line, entry).row().entry().equals(row().entry());
    }

    private void repeat(TaskRhythm rhythm) {
        frequency = rhythm.frequency();
        minutes = rhythm.minutes();
        times = rhythm.times();
        namedDays = rhythm.named();
        days = rhythm.days();
        dayMinutes = rhythm.minutesADay();
        weekMinutes = rhythm.minutesAWeek();
    }

    private void place(TaskSlot slot) {
        windowStart = slot.start();
        windowEnd = slot.end();
        place = slot.place().strip();
    }

    private void demand(TaskTerms terms) {
        level = terms.level();
        authorisationOnly = terms.authorisationOnly();
        learnWeeks = terms.learnWeeks();
        supervised = terms.supervised();
        supervisionPercent = terms.supervisionPercent();
        withColleagues = terms.withColleagues();
        maxSplit = terms.maxSplit();
    }

    TaskRow row() {
        TaskTerms terms = new TaskTerms(
                level, authorisationOnly, learnWeeks, supervised, supervisionPercent, withColleagues, maxSplit);
        TaskEntry entry = new TaskEntry(
                name,
                doneWhen,
                rhythm(),
                new TaskSlot(windowStart, windowEnd, place),
                family,
                demands,
                terms,
                resultFor);
        return new TaskRow(id, jobId, entry, together, version);
    }

    TaskRhythm rhythm() {
        return new TaskRhythm(frequency, minutes, times, namedDays);
    }

    /** Number of the group of tasks that it belongs to within its job, or null. */
    @Nullable
    Integer together() {
        return together;
    }

    void bindTo(@Nullable Integer group) {
        together = group;
    }

    UUID id() {
        return id;
    }

    UUID jobId() {
        return jobId;
    }

    int version() {
        return version;
    }
}
