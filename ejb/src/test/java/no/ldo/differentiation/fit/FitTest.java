package no.ldo.differentiation.fit;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ldo.differentiation.fit.Remark.Kind;
import no.ldo.differentiation.frame.Donors;
import no.ldo.differentiation.frame.Doses;
import no.ldo.differentiation.frame.Frame;
import no.ldo.differentiation.frame.Frame.Ability;
import no.ldo.differentiation.frame.Frame.WorkDays;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.TaskEntry.TaskTerms;
import no.ldo.differentiation.jobs.Tasks;
import no.ldo.differentiation.jobs.Weekdays;
import org.junit.jupiter.api.Test;

class FitTest {
    private static final Weekdays WEEK = Weekdays.MONDAY_TO_FRIDAY;
    private static final Doses ONE_HOUR_OF_WALKING = Doses.of(Map.of(Demand.WALK, 2));

    private record Task(TaskEntry task, Weekdays days, String place) implements Planned {}

    @Test
    void the_week_holds_its_tasks_in_the_order_in_which_they_can_begin() {
        Planned late = at("sent", 30, Weekdays.of(MONDAY, SATURDAY), 600, 900);
        Planned early = at("tidlig", 60, Weekdays.of(MONDAY), 420, 600);

        Fit fit = Fit.of(List.of(late, early), null);

        assertThat(fit.days()).extracting(DayPlan::day).hasSize(6).endsWith(FRIDAY, SATURDAY);
        assertThat(fit.days()).extracting(DayPlan::minutes).containsExactly(90, 0, 0, 0, 0, 30);
        assertThat(fit.days().get(0).tasks()).extracting(Planned::name).containsExactly("tidlig", "sent");
        assertThat(fit.days().get(0).most()).isNull();
        assertThat(fit.framed()).isFalse();
    }

    @Test
    void what_only_authorised_staff_may_do_by_now_is_remarked_also_without_a_frame() {
        TaskEntry entry = Tasks.with(Tasks.aTask("stelle sår", 30, WEEK), new TaskTerms(3, true, 1, false, 0, true, 2));

        Fit fit = Fit.of(List.of(new Task(entry, WEEK, "")), null);

        assertThat(fit.remarks()).first().isEqualTo(Remark.of(Kind.RESERVED, "stelle sår"));
        assertThat(Kind.RESERVED.ofTheFrame()).isTrue();
    }

    @Test
    void a_demand_above_the_limit_names_every_task_that_passes_it() {
        Planned wash = task("vaske", 60, WEEK);

        Fit fit = Fit.of(List.of(wash, task("tørke", 60, WEEK)), frame("104444444444"));

        assertThat(fit.demands())
                .extracting(DemandMet::demand, DemandMet::asked, DemandMet::limit, DemandMet::above)
                .contains(tuple(Demand.LIFT, 1, 1, false), tuple(Demand.WALK, 2, 0, true));
        assertThat(fit.demands().get(1).by()).containsExactly("vaske", "tørke");
        assertThat(Fit.of(List.of(wash), null).demands())
                .allSatisfy(met -> assertThat(met.above()).isFalse());
    }

    @Test
    void growth_adds_up_what_is_mastered() {
        Fit fit = Fit.of(List.of(learnt("lett", 1, 30), learnt("vanskelig", 6, 60), learnt("middels", 3, 20)), null);

        assertThat(fit.steps())
                .containsExactly(
                        new GrowthStep(1, List.of("lett"), 150),
                        new GrowthStep(3, List.of("middels"), 250),
                        new GrowthStep(6, List.of("vanskelig"), 550));
        assertThat(kinds(fit)).doesNotContain(Kind.NOTHING_TO_GROW_INTO, Kind.NOTHING_TO_BEGIN_WITH);
    }

    @Test
    void advice_of_variety_company_and_learning() {
        Planned alone = terms("alene", 100, new TaskTerms(0, false, 2, false, 10, false, 2));

        assertThat(Fit.of(List.of(alone), null).remarks())
                .containsExactly(
                        Remark.of(Kind.MONOTONOUS, "alene", 100),
                        Remark.of(Kind.MOSTLY_ALONE, 0),
                        Remark.of(Kind.NOTHING_TO_BEGIN_WITH, 0),
                        Remark.of(Kind.NOTHING_TO_GROW_INTO));
        assertThat(Fit.of(List.of(), frame("444444444444")).remarks())
                .as("an empty position is no fault")
                .isEmpty();
    }

    @Test
    void two_fifths_of_the_week_are_not_yet_monotonous_and_a_quarter_with_others_is_enough() {
        Planned alone = terms("alene", 40, new TaskTerms(0, false, 1, false, 10, false, 2));
        Planned other = terms("annet", 35, new TaskTerms(0, false, 4, false, 10, false, 2));
        Planned together = terms("sammen", 25, new TaskTerms(0, false, 1, false, 10, true, 2));

        Fit fit = Fit.of(List.of(alone, other, together), null);

        assertThat(fit.colleaguePercent()).isEqualTo(25);
        assertThat(fit.remarks()).isEmpty();
    }

    @Test
    void what_passes_the_frame_is_told_with_numbers() {
        Planned much = terms("mye", 200, new TaskTerms(2, false, 1, false, 10, true, 2));
        Planned weekend = task("helg", 20, Weekdays.of(SATURDAY));
        Planned night = at("natt", 60, Weekdays.of(TUESDAY), 0, 480);

        List<Remark> remarks =
                Fit.of(List.of(much, weekend, night), frame("444444444444")).remarks();

        assertThat(remarks)
                .contains(
                        Remark.of(Kind.TOO_MANY_HOURS, 1080, 900),
                        Remark.of(Kind.TOO_MANY_DAYS, 6, 5),
                        Remark.of(Kind.DAY_NOT_SUITABLE, SATURDAY),
                        Remark.of(Kind.DAY_TOO_LONG, TUESDAY, 260, 240),
                        Remark.of(Kind.DOSE_ABOVE, WEDNESDAY, Demand.WALK, 200, 60),
                        Remark.of(Kind.LEVEL_ABOVE, "mye", 2, 0),
                        Remark.of(Kind.OUTSIDE_THE_DAY, "natt", 480, 900),
                        Remark.of(Kind.TOO_MANY_TASKS, 3, 2));
        assertThat(remarks)
                .as("what passes the frame comes first")
                .isSortedAccordingTo((one, other) ->
                        Boolean.compare(other.kind().ofTheFrame(), one.kind().ofTheFrame()));
    }

    @Test
    void too_little_is_told_too() {
        List<Remark> remarks = Fit.of(List.of(task("lite", 20, Weekdays.of(MONDAY))), frame("444444444444"))
                .remarks();

        assertThat(remarks)
                .contains(
                        Remark.of(Kind.TOO_FEW_HOURS, 20, 300),
                        Remark.of(Kind.TOO_FEW_DAYS, 1, 3),
                        Remark.of(Kind.DAY_TOO_SHORT, MONDAY, 20, 60));
    }

    @Test
    void more_work_than_there_is_time_between_two_moments_is_crowded() {
        Planned one = at("en", 60, WEEK, 630, 720);
        Planned other = at("to", 45, WEEK, 630, 720);
        Planned anytime = at("når som helst", 100, WEEK, 420, 900);

        assertThat(Fit.of(List.of(one, other, anytime), null).remarks())
                .contains(Remark.of(Kind.CROWDED, MONDAY, 630, 720, 105))
                .contains(Remark.of(Kind.CROWDED, FRIDAY, 630, 720, 105));
        assertThat(kinds(Fit.of(List.of(one, anytime), null))).doesNotContain(Kind.CROWDED);
    }

    private static List<Kind> kinds(Fit fit) {
        return fit.remarks().stream().map(Remark::kind).toList();
    }

    /** 5 to 15 hours on three to five weekdays between 8 and 15, an hour of walking a day, two tasks, level 0. */
    private static Frame frame(String limits) {
        return new Frame(
                300,
                900,
                new WorkDays(WEEK, 3, 5, 480, 900, 60, 240),
                new Ability(0, new Demands(limits), ONE_HOUR_OF_WALKING),
                new Frame.Variety(2, 3, Set.of()),
                Donors.EVERYWHERE);
    }

    private static Planned task(String name, int minutes, Weekdays days) {
        return new Task(Tasks.aTask(name, minutes, days), days, name);
    }

    private static Planned at(String name, int minutes, Weekdays days, int start, int end) {
        return new Task(Tasks.with(Tasks.aTask(name, minutes, days), new TaskSlot(start, end, "")), days, "");
    }

    private static Planned terms(String name, int minutes, TaskTerms terms) {
        return new Task(Tasks.with(Tasks.aTask(name, minutes, WEEK), terms), WEEK, "");
    }

    private static Planned learnt(String name, int weeks, int minutes) {
        return terms(name, minutes, new TaskTerms(0, false, weeks, false, 10, true, 2));
    }
}
