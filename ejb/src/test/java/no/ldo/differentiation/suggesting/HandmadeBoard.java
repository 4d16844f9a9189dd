package no.ldo.differentiation.suggesting;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.carving.FilledPosition;
import no.ldo.differentiation.frame.Donors;
import no.ldo.differentiation.frame.Doses;
import no.ldo.differentiation.frame.Frame;
import no.ldo.differentiation.frame.Frame.Ability;
import no.ldo.differentiation.frame.Frame.Variety;
import no.ldo.differentiation.frame.Frame.WorkDays;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Frequency;
import no.ldo.differentiation.jobs.PooledTask.Donor;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.TaskEntry.TaskTerms;
import no.ldo.differentiation.jobs.TaskRhythm;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;

/**
 * A workplace written down as people know it, and what a person put together there by hand: the tasks that came to mind, on
 * days that fit, without looking for anything better.
 */
final class HandmadeBoard {
    private static final Map<Character, DayOfWeek> DAYS = Map.of(
            'm', DayOfWeek.MONDAY,
            't', DayOfWeek.TUESDAY,
            'o', DayOfWeek.WEDNESDAY,
            'T', DayOfWeek.THURSDAY,
            'f', DayOfWeek.FRIDAY);

    private final ASituation situation = new ASituation();
    private final Map<String, UUID> tasks = new LinkedHashMap<>();
    private final List<String> byHand = new ArrayList<>();
    private Donor job = ASituation.job(0, ASituation.KITCHEN, 0);
    private int jobs;

    /** Tasks that follow belong to a job whose holder has this level. */
    HandmadeBoard job(int level, boolean scarce, int leavingMinutes) {
        Donor plain = ASituation.job(++jobs, ASituation.KITCHEN, leavingMinutes);
        job = new Donor(plain.id(), plain.title(), plain.unit(), plain.unitName(), level, scarce, leavingMinutes);
        return this;
    }

    /**
     * A task.
     *
     * @param told name; kind of work; minutes a day; days as {@code motTf}; hours from-to; place; level; weeks to learn; and
     *     {@code +} when it is done with others
     */
    HandmadeBoard task(String told) {
        String[] part = told.split(";");
        String[] hours = part[4].split("-");
        TaskEntry entry = new TaskEntry(
                part[0],
                "",
                new TaskRhythm(Frequency.NAMED_DAYS, Integer.parseInt(part[2]), 1, days(part[3])),
                new TaskSlot(Integer.parseInt(hours[0]) * 60, Integer.parseInt(hours[1]) * 60, part[5]),
                WorkFamily.byCode(part[1]).orElseThrow(),
                Demands.NONE,
                new TaskTerms(
                        Integer.parseInt(part[6]), false, Integer.parseInt(part[7]), false, 10, part.length > 8, 2),
                "");
        tasks.put(part[0], situation.task(job, entry, null).task().id());
        return this;
    }

    /**
     * A position and what somebody put into it by hand.
     *
     * @param told least-most hours a week; fewest-most days; liked kinds of work
     * @param byHand days as {@code motTf}, then names of tasks, each after a semicolon
     */
    HandmadeBoard position(String told, String byHand) {
        String[] part = told.split(";");
        int[] hours = range(part[0]);
        int[] number = range(part[1]);
        Set<WorkFamily> liked = Set.of(WorkFamily.byCode(part[2]).orElseThrow());
        situation.draft(
                ASituation.KITCHEN,
                new Frame(
                        hours[0] * 60,
                        hours[1] * 60,
                        new WorkDays(Weekdays.MONDAY_TO_FRIDAY, number[0], number[1], 7 * 60, 16 * 60, 60, 420),
                        new Ability(1, new Demands("444444444444"), Doses.NONE),
                        new Variety(8, 3, liked),
                        Donors.OWN_UNIT));
        this.byHand.add(byHand);
        return this;
    }

    private static int[] range(String told) {
        String[] part = told.split("-");
        return new int[] {Integer.parseInt(part[0]), Integer.parseInt(part[1])};
    }

    private static Weekdays days(String letters) {
        return Weekdays.of(
                letters.chars().mapToObj(letter -> DAYS.get((char) letter)).toList());
    }

    MadeProblem problem() {
        return ProblemMaker.of(situation.made(), situation.question());
    }

    /** What was put together by hand, in the places of the problem. */
    Composition byHand(MadeProblem made) {
        Map<UUID, Integer> places = MadeProblem.places(made.tasks());
        List<FilledPosition> filled = new ArrayList<>();
        for (int place = 0; place < byHand.size(); place++) {
            String[] part = byHand.get(place).split(";");
            List<Integer> patterns = made.problem().positions().get(place).dayPatterns();
            List<Integer> chosen = new ArrayList<>();
            for (int at = 1; at < part.length; at++) {
                chosen.add(places.get(tasks.get(part[at])));
            }
            filled.add(new FilledPosition(
                    place,
                    patterns.indexOf(days(part[0]).bits()),
                    chosen.stream().sorted().toList()));
        }
        return new Composition(filled);
    }
}
