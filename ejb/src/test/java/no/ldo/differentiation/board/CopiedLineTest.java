package no.ldo.differentiation.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.ldo.differentiation.board.NotTaken.Why;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Frequency;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.TaskEntry.TaskTerms;
import no.ldo.differentiation.jobs.TaskRhythm;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.differentiation.position.PositionLine;
import no.ldo.differentiation.position.PositionLine.LineLoad;
import no.ldo.differentiation.position.PositionLine.LineSource;
import no.ldo.differentiation.position.PositionLine.LineTerms;
import org.junit.jupiter.api.Test;

class CopiedLineTest {
    private static final Weekdays MONDAY = new Weekdays(0b00001);
    private static final Weekdays TUESDAY = new Weekdays(0b00010);
    private static final Weekdays BOTH = MONDAY.plus(TUESDAY);

    @Test
    void everything_is_taken_where_nobody_else_does_it() {
        CopiedLine copied = CopiedLine.of(line(BOTH, 30), task(Weekdays.MONDAY_TO_FRIDAY, 30), Weekdays.NONE);

        assertThat(copied.free()).isEqualTo(BOTH);
        assertThat(copied.missing(copied.free(), Why.DAYS)).isEmpty();
    }

    @Test
    void days_that_others_do_are_told_by_name() {
        CopiedLine copied = CopiedLine.of(line(BOTH, 30), task(Weekdays.MONDAY_TO_FRIDAY, 30), TUESDAY);

        assertThat(copied.free()).isEqualTo(MONDAY);
        assertThat(copied.missing(copied.free(), Why.DAYS)).contains(new NotTaken("Vaske", Why.DAYS, TUESDAY));
    }

    @Test
    void days_on_which_the_task_is_not_done_any_more_are_told() {
        CopiedLine copied = CopiedLine.of(line(BOTH, 30), task(TUESDAY, 30), Weekdays.NONE);

        assertThat(copied.free()).isEqualTo(TUESDAY);
        assertThat(copied.missing(copied.free(), Why.DAYS)).contains(new NotTaken("Vaske", Why.DAYS, MONDAY));
    }

    @Test
    void other_minutes_than_then_are_told_although_the_days_are_taken() {
        CopiedLine copied = CopiedLine.of(line(BOTH, 30), task(Weekdays.MONDAY_TO_FRIDAY, 45), Weekdays.NONE);

        assertThat(copied.missing(copied.free(), Why.DAYS)).contains(new NotTaken("Vaske", Why.MINUTES, Weekdays.NONE));
    }

    @Test
    void what_a_rule_refuses_is_missing_altogether() {
        CopiedLine copied = CopiedLine.of(line(BOTH, 30), task(Weekdays.MONDAY_TO_FRIDAY, 30), Weekdays.NONE);

        assertThat(copied.missing(Weekdays.NONE, Why.RULE)).contains(new NotTaken("Vaske", Why.RULE, BOTH));
    }

    private static PositionLine line(Weekdays days, int minutes) {
        return new PositionLine(
                new UUID(0, 1),
                "Vaske",
                "rene",
                new LineSource("Baker", "Produksjon"),
                new LineLoad(days, minutes),
                new TaskSlot(480, 900, ""),
                WorkFamily.CLEANING,
                Demands.NONE,
                new LineTerms(0, 1, false, false),
                "");
    }

    private static TaskEntry task(Weekdays days, int minutes) {
        return new TaskEntry(
                "Vaske brett",
                "rene",
                new TaskRhythm(Frequency.NAMED_DAYS, minutes, 1, days),
                new TaskSlot(480, 900, ""),
                WorkFamily.CLEANING,
                Demands.NONE,
                new TaskTerms(0, false, 1, false, 0, false, 2),
                "");
    }
}
