package no.ldo.differentiation.optimiser;

/** Prices of 0 or more for what positions compete for: a task on a day, a minute of a job, a supervised minute of a unit. */
final class Prices {
    private final Model model;
    final double[] taskDay;
    final double[] job;
    final double[] unit;

    Prices(Model model) {
        this.model = model;
        taskDay = new double[model.days.length * Plan.DAYS];
        job = new double[model.jobMost.length];
        unit = new double[model.unitMost.length];
    }

    void copyFrom(Prices other) {
        System.arraycopy(other.taskDay, 0, taskDay, 0, taskDay.length);
        System.arraycopy(other.job, 0, job, 0, job.length);
        System.arraycopy(other.unit, 0, unit, 0, unit.length);
    }

    /** What a task on the days of the mask costs somebody who uses the supervision of the unit. */
    double ofTask(int task, int mask, int ofUnit) {
        int days = model.days[task] & mask;
        int minutes = model.taskMinutes[task] * Integer.bitCount(days);
        double sum = job[model.job[task]] * minutes;
        if (model.supervised[task]) {
            sum += unit[ofUnit] * minutes;
        }
        for (int rest = days; rest != 0; rest &= rest - 1) {
            sum += taskDay[task * Plan.DAYS + Integer.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    /** What an item costs. */
    double cost(int item, int mask, int ofUnit) {
        double sum = 0;
        for (int task : model.items[item]) {
            sum += ofTask(task, mask, ofUnit);
        }
        return sum;
    }

    /** What a whole content costs. */
    double cost(Slot slot, Content content) {
        double sum = 0;
        for (int c : content.held()) {
            sum += cost(slot.items[c], slot.masks[content.pattern()], slot.unit);
        }
        return sum;
    }
}
