package no.ldo.differentiation.position;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.differentiation.position.PositionLine.LineLoad;
import no.ldo.differentiation.position.PositionLine.LineSource;
import no.ldo.differentiation.position.PositionLine.LineTerms;

/** One task share of an approved version, copied and never changed. */
@Entity
@Table(name = "position_version_line")
class VersionLine {
    @Id
    private UUID id;

    @Column(name = "version_id", nullable = false)
    private UUID versionId;

    @Column(nullable = false)
    private int line;

    @Column(name = "task_id", nullable = false)
    private UUID taskId;

    @Column(nullable = false, length = 160)
    private String name;

    @Column(name = "done_when", nullable = false, length = 500)
    private String doneWhen;

    @Column(name = "job_title", nullable = false, length = 120)
    private String jobTitle;

    @Column(name = "unit_name", nullable = false, length = 120)
    private String unitName;

    @Column(nullable = false)
    private Weekdays days;

    @Column(name = "day_minutes", nullable = false)
    private int dayMinutes;

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

    @Column(name = "learn_weeks", nullable = false)
    private int learnWeeks;

    @Column(nullable = false)
    private boolean supervised;

    @Column(name = "with_colleagues", nullable = false)
    private boolean withColleagues;

    @Column(name = "result_for", nullable = false, length = 160)
    private String resultFor;

    protected VersionLine() {}

    VersionLine(UUID id, UUID versionId, int number, PositionLine copied) {
        this.id = id;
        this.versionId = versionId;
        this.line = number;
        this.taskId = copied.taskId();
        this.name = copied.name();
        this.doneWhen = copied.doneWhen();
        this.jobTitle = copied.source().jobTitle();
        this.unitName = copied.source().unitName();
        this.days = copied.load().days();
        this.dayMinutes = copied.load().minutesADay();
        this.windowStart = copied.slot().start();
        this.windowEnd = copied.slot().end();
        this.place = copied.slot().place();
        this.family = copied.family();
        this.demands = copied.demands();
        this.level = copied.terms().level();
        this.learnWeeks = copied.terms().learnWeeks();
        this.supervised = copied.terms().supervised();
        this.withColleagues = copied.terms().withColleagues();
        this.resultFor = copied.resultFor();
    }

    PositionLine read() {
        return new PositionLine(
                taskId,
                name,
                doneWhen,
                new LineSource(jobTitle, unitName),
                new LineLoad(days, dayMinutes),
                new TaskSlot(windowStart, windowEnd, place),
                family,
                demands,
                new LineTerms(level, learnWeeks, supervised, withColleagues),
                resultFor);
    }
}
