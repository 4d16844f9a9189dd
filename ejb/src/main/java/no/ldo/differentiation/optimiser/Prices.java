package no.ldo.differentiation.optimiser;

import java.util.Arrays;

/** Prices of 0 or more for what positions compete for: a task on a day, a minute of a job, a supervised minute of a unit. */
final class Prices {
    private final Model model;
    private final int jobs;
    private final int units;

    /** All of them: tasks by day, then jobs, then units. */
    final double[] all;

    Prices(Model model) {
        this.model = model;
        jobs = model.days.length * Plan.DAYS;
        units = jobs + model.jobMost.length;
        all = new double[units + model.unitMost.length];
    }

    void copyFrom(Prices other) {
        System.arraycopy(other.all, 0, all, 0, all.length);
    }

    /** How much there is of each thing that has a price. */
    double[] supply() {
        double[] supply = new double[all.length];
        Arrays.fill(supply, 0, jobs, 1);
        for (int at = jobs; at < all.length; at++) {
            supply[at] = at < units ? model.jobMost[at - jobs] : model.unitMost[at - units];
        }
        return supply;
    }

    /** Whether the thing is counted in minutes. */
    boolean isMinutes(int thing) {
        return thing >= jobs;
    }

    /** Tells what a task on the days of the mask needs when the supervision of the unit is used. */
    static void needs(Model model, int task, int mask, int ofUnit, Needs.Told told) {
        int jobs = model.days.length * Plan.DAYS;
        int days = model.days[task] & mask;
        int minutes = model.taskMinutes[task] * Integer.bitCount(days);
        told.need(jobs + model.job[task], minutes);
        if (model.supervised[task]) {
            told.need(jobs + model.jobMost.length + ofUnit, minutes);
        }
        for (int rest = days; rest != 0; rest &= rest - 1) {
            told.need(task * Plan.DAYS + Integer.numberOfTrailingZeros(rest), 1);
        }
    }

    /** What that costs. */
    double ofTask(int task, int mask, int ofUnit) {
        double[] sum = {0};
        needs(model, task, mask, ofUnit, (thing, amount) -> sum[0] += all[thing] * amount);
        return sum[0];
    }

    /** What an item costs. */
    private double cost(int item, int mask, int ofUnit) {
        double sum = 0;
        for (int task : model.items[item]) {
            sum += ofTask(task, mask, ofUnit);
        }
        return sum;
    }

    /** What a content is worth at most after paying for it and for what it leaves of its tasks. */
    double worth(Slot slot, Content content) {
        double sum = content.own();
        int mask = slot.masks[content.pattern()];
        for (int c : content.held()) {
            sum -= cost(slot.items[c], mask, slot.unit) + model.leftDays(slot.items[c], mask);
        }
        return sum;
    }
}
