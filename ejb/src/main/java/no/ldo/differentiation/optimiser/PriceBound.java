package no.ldo.differentiation.optimiser;

import java.util.Arrays;

/**
 * A bound that no composition exceeds, and prices for what positions compete for. Every rule that joins positions is
 * bought instead of kept: a task on a day, minutes of a job, supervision of a unit. At any prices of 0 or more the sum of
 * the best that each position could buy, plus the price of everything there is, is a true bound (Lagrangian relaxation);
 * better prices are looked for by subgradient steps.
 */
final class PriceBound {
    private static final int DAYS = 7;

    /** Sums of some ten thousand floating point numbers may be wrong by so much, in points and of the largest sum. */
    private static final double ROUNDING = 1e-6;

    private static final double RELATIVE_ROUNDING = 1e-12;

    private final Model model;
    private final SlotBound[] slots;

    /** Price of a task on a day, of a minute of a job and of a supervised minute of a unit. */
    final double[] taskDay;

    final double[] job;
    final double[] unit;

    private final double[] taskDayUse;
    private final double[] jobUse;
    private final double[] unitUse;
    private double best = Double.POSITIVE_INFINITY;
    private final double roundingError;
    private double step = 1.5;
    private int sinceBetter;

    PriceBound(Model model) {
        this.model = model;
        int tasks = model.days.length;
        taskDay = new double[tasks * DAYS];
        taskDayUse = new double[tasks * DAYS];
        job = new double[model.jobMost.length];
        jobUse = new double[job.length];
        unit = new double[model.unitMost.length];
        unitUse = new double[unit.length];
        double magnitude = 0;
        slots = new SlotBound[model.slots.length];
        for (int p = 0; p < slots.length; p++) {
            slots[p] = new SlotBound(model, p);
            magnitude += magnitude(model.wholeSlots[p]);
        }
        roundingError = ROUNDING + magnitude * RELATIVE_ROUNDING;
    }

    /** The largest sum that is made for the position on the way to its bound, about. */
    private static double magnitude(Slot slot) {
        double largest = 0;
        for (int k = 0; k < slot.masks.length; k++) {
            double sum = 0;
            for (int c : slot.order[k]) {
                sum += Math.abs((double) slot.value[k][c]);
            }
            largest = Math.max(largest, sum);
        }
        return largest;
    }

    /** Tells what has been proven of a position taken alone: no content of it has more points. */
    void provenAlone(int p, double points) {
        slots[p].provenAlone(points);
    }

    /** One step. @param reached the objective of the best composition known */
    void round(long reached) {
        Arrays.fill(taskDayUse, 0);
        Arrays.fill(jobUse, 0);
        Arrays.fill(unitUse, 0);
        double sum = 0;
        for (SlotBound slot : slots) {
            sum += slot.best(this);
            slot.buy(this);
        }
        double norm = 0;
        for (int task = 0; task < model.days.length; task++) {
            for (int day = 0; day < DAYS; day++) {
                int at = task * DAYS + day;
                sum += taskDay[at];
                norm += gradient(taskDay[at], 1 - taskDayUse[at]);
            }
        }
        for (int j = 0; j < job.length; j++) {
            sum += job[j] * model.jobMost[j];
            norm += gradient(job[j], (model.jobMost[j] - jobUse[j]) / 60);
        }
        for (int u = 0; u < unit.length; u++) {
            sum += unit[u] * model.unitMost[u];
            norm += gradient(unit[u], (model.unitMost[u] - unitUse[u]) / 60);
        }
        if (sum < best - 0.5) {
            best = sum;
            sinceBetter = 0;
        } else if (++sinceBetter > 20) {
            step = Math.max(0.01, step * 0.7);
            sinceBetter = 0;
        }
        move(step * Math.max(sum - reached, 0.01 * sum) / Math.max(1, norm));
    }

    private static double gradient(double price, double spare) {
        return price == 0 && spare > 0 ? 0 : spare * spare;
    }

    private void move(double length) {
        for (int at = 0; at < taskDay.length; at++) {
            taskDay[at] = Math.max(0, taskDay[at] - length * (1 - taskDayUse[at]));
        }
        for (int j = 0; j < job.length; j++) {
            job[j] = Math.max(0, job[j] - length * (model.jobMost[j] - jobUse[j]) / 3600);
        }
        for (int u = 0; u < unit.length; u++) {
            unit[u] = Math.max(0, unit[u] - length * (model.unitMost[u] - unitUse[u]) / 3600);
        }
    }

    /** The lowest bound so far, not below the true one by rounding; infinite before the first round. */
    double best() {
        return best + roundingError;
    }

    /** What the share costs at the prices. */
    double cost(int item, int mask, int ofUnit) {
        double sum = 0;
        for (int task : model.items[item]) {
            int days = model.days[task] & mask;
            int minutes = model.taskMinutes[task] * Integer.bitCount(days);
            sum += job[model.job[task]] * minutes;
            if (model.supervised[task]) {
                sum += unit[ofUnit] * minutes;
            }
            for (int rest = days; rest != 0; rest &= rest - 1) {
                sum += taskDay[task * DAYS + Integer.numberOfTrailingZeros(rest)];
            }
        }
        return sum;
    }

    /** What a whole content costs at the prices. */
    double cost(Slot slot, Content content) {
        double sum = 0;
        for (int c : content.held()) {
            sum += cost(slot.items[c], slot.masks[content.pattern()], slot.unit);
        }
        return sum;
    }

    /** Notes that a position would buy the share. */
    void bought(int item, int mask, int ofUnit) {
        for (int task : model.items[item]) {
            int days = model.days[task] & mask;
            int minutes = model.taskMinutes[task] * Integer.bitCount(days);
            jobUse[model.job[task]] += minutes;
            if (model.supervised[task]) {
                unitUse[ofUnit] += minutes;
            }
            for (int rest = days; rest != 0; rest &= rest - 1) {
                taskDayUse[task * DAYS + Integer.numberOfTrailingZeros(rest)]++;
            }
        }
    }
}
