package no.ldo.differentiation.fit;

import java.util.ArrayList;
import java.util.List;
import no.ldo.differentiation.fit.Remark.Kind;
import no.ldo.differentiation.frame.Doses;
import no.ldo.differentiation.frame.Frame;
import no.ldo.differentiation.frame.Frame.WorkDays;
import no.ldo.differentiation.jobs.Demand;

/** What passes the frame. Demands above a limit are told by {@link DemandMet}. */
final class FrameCheck {
    private final List<? extends Planned> tasks;
    private final List<DayPlan> working;
    private final Frame frame;
    private final List<Remark> remarks = new ArrayList<>();

    private FrameCheck(List<? extends Planned> tasks, List<DayPlan> days, Frame frame) {
        this.tasks = tasks;
        this.working = days.stream().filter(day -> day.minutes() > 0).toList();
        this.frame = frame;
    }

    /** In the order of hours, days, tasks, places. */
    static List<Remark> of(List<? extends Planned> tasks, List<DayPlan> days, Frame frame) {
        FrameCheck check = new FrameCheck(tasks, days, frame);
        check.week();
        check.working.forEach(check::day);
        tasks.forEach(check::task);
        check.counts();
        return check.remarks;
    }

    private void range(int value, int least, int most, Kind below, Kind above) {
        if (value < least) {
            remarks.add(Remark.of(below, value, least));
        } else if (value > most) {
            remarks.add(Remark.of(above, value, most));
        }
    }

    private void week() {
        int minutes = working.stream().mapToInt(DayPlan::minutes).sum();
        range(minutes, frame.leastMinutes(), frame.mostMinutes(), Kind.TOO_FEW_HOURS, Kind.TOO_MANY_HOURS);
        WorkDays days = frame.days();
        range(working.size(), days.fewestDays(), days.mostDays(), Kind.TOO_FEW_DAYS, Kind.TOO_MANY_DAYS);
    }

    private void day(DayPlan day) {
        WorkDays days = frame.days();
        if (!days.suitable().contains(day.day())) {
            remarks.add(Remark.of(Kind.DAY_NOT_SUITABLE, day.day()));
        } else if (day.minutes() < days.leastDayMinutes()) {
            remarks.add(Remark.of(Kind.DAY_TOO_SHORT, day.day(), day.minutes(), days.leastDayMinutes()));
        } else if (day.minutes() > days.mostDayMinutes()) {
            remarks.add(Remark.of(Kind.DAY_TOO_LONG, day.day(), day.minutes(), days.mostDayMinutes()));
        }
        for (Demand demand : Demand.values()) {
            dose(day, demand, frame.ability().doses().minutesOf(demand));
        }
    }

    private void dose(DayPlan day, Demand demand, int most) {
        int minutes = day.tasks().stream()
                .filter(task -> task.task().demands().of(demand) >= Doses.COUNTED_FROM)
                .mapToInt(Planned::minutesADay)
                .sum();
        if (most > 0 && minutes > most) {
            remarks.add(Remark.of(Kind.DOSE_ABOVE, day.day(), demand, minutes, most));
        }
    }

    private void task(Planned task) {
        if (!Work.of(task, frame).fits()) {
            remarks.add(Remark.of(
                    Kind.OUTSIDE_THE_DAY,
                    task.name(),
                    frame.days().dayStart(),
                    frame.days().dayEnd()));
        }
        int level = task.task().terms().level();
        if (level > frame.ability().levelCeiling()) {
            remarks.add(Remark.of(
                    Kind.LEVEL_ABOVE, task.name(), level, frame.ability().levelCeiling()));
        }
    }

    private void counts() {
        int places = (int) tasks.stream().map(Planned::place).distinct().count();
        range(tasks.size(), 0, frame.variety().mostTasks(), Kind.TOO_MANY_TASKS, Kind.TOO_MANY_TASKS);
        range(places, 0, frame.variety().mostPlaces(), Kind.TOO_MANY_PLACES, Kind.TOO_MANY_PLACES);
    }
}
