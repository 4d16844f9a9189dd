package no.ldo.differentiation.examples;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.differentiation.position.PositionLine;

/** A task of an example: what it is and what it asks, with its days and time of day, without job, unit, place and who waits for it. */
@Entity
@Table(name = "position_example_task")
class ExampleTask {
    @Id
    private UUID id;

    @Column(name = "example_id", nullable = false)
    private UUID exampleId;

    @Column(nullable = false)
    private int line;

    @Column(nullable = false, length = 160)
    private String name;

    @Column(name = "done_when", nullable = false, length = 500)
    private String doneWhen;

    @Column(nullable = false)
    private Weekdays days;

    @Column(name = "day_minutes", nullable = false)
    private int dayMinutes;

    @Column(name = "window_start", nullable = false)
    private int windowStart;

    @Column(name = "window_end", nullable = false)
    private int windowEnd;

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

    protected ExampleTask() {}

    ExampleTask(UUID id, UUID exampleId, int line, PositionLine copied) {
        this.id = id;
        this.exampleId = exampleId;
        this.line = line;
        this.name = copied.name();
        this.doneWhen = copied.doneWhen();
        this.days = copied.load().days();
        this.dayMinutes = copied.load().minutesADay();
        this.windowStart = copied.slot().start();
        this.windowEnd = copied.slot().end();
        this.family = copied.family();
        this.demands = copied.demands();
        this.level = copied.terms().level();
        this.learnWeeks = copied.terms().learnWeeks();
        this.supervised = copied.terms().supervised();
        this.withColleagues = copied.terms().withColleagues();
    }

    SharedTask read() {
        return new SharedTask(
                line,
                name,
                doneWhen,
                new SharedTask.Load(days, dayMinutes, windowStart, windowEnd),
                family,
                demands,
                new SharedTask.Terms(level, learnWeeks, supervised, withColleagues));
    }
}
