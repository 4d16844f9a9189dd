package no.ldo.differentiation.advertising;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.differentiation.position.PositionLine;

/** How a requirement is tied to tasks: how much a task needs it, 0 not at all, 1 a little, 2 or more truly. */
@FunctionalInterface
interface Tie {
    int NEEDED = 2;
    int A_LITTLE = 1;
    int MORNING = 7 * 60;
    int EVENING = 17 * 60;
    int NIGHT_BEGINS = 22 * 60;
    int NIGHT_ENDS = 6 * 60;
    int LONG_TO_LEARN = 5;

    int strength(PositionLine task);

    /** No task can need it. */
    static Tie never() {
        return task -> 0;
    }

    /** The highest of these demands. */
    static Tie demands(Demand... demands) {
        return task -> Arrays.stream(demands)
                .mapToInt(demand -> task.demands().of(demand))
                .max()
                .orElse(0);
    }

    /** Competence of at least this level. */
    static Tie level(int least) {
        return task -> needed(task.terms().level() >= least);
    }

    /** Work of one of these kinds. */
    static Tie work(WorkFamily first, WorkFamily... others) {
        Set<WorkFamily> families = EnumSet.of(first, others);
        return task -> needed(families.contains(task.family()));
    }

    static Tie withColleagues() {
        return task -> needed(task.terms().withColleagues());
    }

    static Tie alone() {
        return task -> needed(!task.terms().withColleagues() && !task.terms().supervised());
    }

    /** Takes more than a month to learn. */
    static Tie longToLearn() {
        return task -> needed(task.terms().learnWeeks() >= LONG_TO_LEARN);
    }

    /** Somebody waits for the result. */
    static Tie awaited() {
        return task -> needed(!task.resultFor().isBlank());
    }

    /** Must be begun before seven. */
    static Tie earlyMorning() {
        return task -> needed(task.slot().end() - task.load().minutesADay() < MORNING);
    }

    /** Cannot be finished before five in the afternoon. */
    static Tie evening() {
        return task -> needed(task.slot().start() + task.load().minutesADay() > EVENING);
    }

    /** Lies between ten at night and six in the morning. */
    static Tie night() {
        return task -> needed(task.slot().start() >= NIGHT_BEGINS || task.slot().end() <= NIGHT_ENDS);
    }

    static Tie weekend() {
        return task -> needed(task.load().days().contains(DayOfWeek.SATURDAY)
                || task.load().days().contains(DayOfWeek.SUNDAY));
    }

    /** The stronger of the two. */
    default Tie or(Tie other) {
        return task -> Math.max(strength(task), other.strength(task));
    }

    /** Asks for one step more before it is needed. */
    default Tie strictly() {
        return task -> Math.max(0, strength(task) - 1);
    }

    private static int needed(boolean so) {
        return so ? NEEDED : 0;
    }
}
