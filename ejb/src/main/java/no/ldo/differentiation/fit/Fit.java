package no.ldo.differentiation.fit;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.ldo.differentiation.fit.Remark.Kind;
import no.ldo.differentiation.frame.Frame;
import no.ldo.differentiation.jobs.Demand;
import org.jspecify.annotations.Nullable;

/**
 * How a position fits.
 *
 * @param framed whether it was compared with a frame
 * @param days Monday to Friday, and of the weekend what has work
 * @param demands those that are asked for at all, in the order of {@link Demand}
 * @param steps the quickest to learn first
 * @param colleaguePercent per cent of the time with colleagues, 0–100
 * @param remarks what passes the frame first, then advice; none for an empty position
 */
public record Fit(
        boolean framed,
        List<DayPlan> days,
        List<DemandMet> demands,
        List<GrowthStep> steps,
        int colleaguePercent,
        List<Remark> remarks)
        implements Serializable {
    private static final int WORKING_WEEK = 5;

    public Fit {
        days = List.copyOf(days);
        demands = List.copyOf(demands);
        steps = List.copyOf(steps);
        remarks = List.copyOf(remarks);
    }

    /** @param frame null where none is written or the reader may not see it: then only advice is given */
    public static Fit of(List<? extends Planned> tasks, @Nullable Frame frame) {
        List<DayPlan> days = days(tasks, frame);
        Variety variety = new Variety(tasks);
        List<Remark> remarks = new ArrayList<>();
        if (!tasks.isEmpty()) {
            reserved(tasks).forEach(remarks::add);
            if (frame != null) {
                remarks.addAll(FrameCheck.of(tasks, days, frame));
            }
            days.stream().flatMap(day -> Crowding.of(day, frame).stream()).forEach(remarks::add);
            remarks.addAll(variety.remarks());
        }
        return new Fit(
                frame != null, days, demands(tasks, frame), variety.steps(), variety.colleaguePercent(), remarks);
    }

    private static Stream<Remark> reserved(List<? extends Planned> tasks) {
        return tasks.stream()
                .filter(task -> task.task().terms().authorisationOnly())
                .map(task -> Remark.of(Kind.RESERVED, task.name()));
    }

    private static List<DayPlan> days(List<? extends Planned> tasks, @Nullable Frame frame) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day(day, tasks, frame))
                .filter(day ->
                        day.day().getValue() <= WORKING_WEEK || !day.tasks().isEmpty())
                .toList();
    }

    private static DayPlan day(DayOfWeek day, List<? extends Planned> all, @Nullable Frame frame) {
        List<Planned> tasks = all.stream()
                .map(Planned.class::cast)
                .filter(task -> task.on(day))
                .sorted(Comparator.comparingInt(task -> task.task().slot().start()))
                .toList();
        int minutes = tasks.stream().mapToInt(Planned::minutesADay).sum();
        return new DayPlan(day, minutes, frame == null ? null : frame.days().mostDayMinutes(), tasks);
    }

    private static List<DemandMet> demands(List<? extends Planned> tasks, @Nullable Frame frame) {
        List<DemandMet> met = new ArrayList<>();
        for (Demand demand : Demand.values()) {
            int asked = tasks.stream()
                    .mapToInt(task -> task.task().demands().of(demand))
                    .max()
                    .orElse(0);
            if (asked > 0) {
                Integer limit = frame == null ? null : frame.ability().limits().of(demand);
                int from = limit != null && asked > limit ? limit + 1 : asked;
                met.add(new DemandMet(demand, asked, limit, asking(tasks, demand, from)));
            }
        }
        return met;
    }

    private static List<String> asking(List<? extends Planned> tasks, Demand demand, int from) {
        return tasks.stream()
                .filter(task -> task.task().demands().of(demand) >= from)
                .map(Planned::name)
                .toList();
    }
}
