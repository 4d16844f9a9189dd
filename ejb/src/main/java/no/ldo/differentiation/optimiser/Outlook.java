package no.ldo.differentiation.optimiser;

/**
 * The most that an exchange could bring, from sums alone. Most exchanges are refused by it without being made, which is
 * what lets the search try so many.
 */
final class Outlook {
    private final Plan plan;
    private final Model model;
    private final long softMost;
    private final long sharingMost;

    Outlook(Plan plan) {
        this.plan = plan;
        model = plan.model;
        var w = model.weights;
        softMost = (long) w.growthBonus() + w.starterBonus() - w.openCost();
        sharingMost = (long) w.partial() + w.extraSplit();
    }

    /**
     * At least as much as the exchange gains.
     *
     * @param out place in the list of what the position loses, or -1
     * @param in candidate that it gets, or -1
     * @param price of a minute that is not allowed
     */
    double most(int p, int out, int in, double price) {
        Slot slot = model.slots[p];
        int k = plan.pattern[p];
        int gone = out < 0 ? -1 : plan.held[p][out];
        long points = softMost - (plan.own[p] - plan.value[p]);
        int minutes = plan.minutes[p];
        int tasks = plan.tasks[p];
        if (gone >= 0) {
            points += sharingMost * slot.parts[gone].length - slot.value[k][gone];
            minutes -= slot.minutes[k][gone];
            tasks -= slot.parts[gone].length;
        }
        if (in >= 0) {
            points += sharingMost * slot.parts[in].length + slot.value[k][in];
            minutes += slot.minutes[k][in];
            tasks += slot.parts[in].length;
        }
        long wrong =
                Appraisal.outside(minutes, slot.minMinutes, slot.maxMinutes) + Appraisal.tooMany(tasks, slot.maxTasks);
        int mask = slot.masks[k];
        for (int day = 0; day < Plan.DAYS; day++) {
            if ((mask >> day & 1) == 1) {
                int load = plan.dayLoad[p][day];
                load -= gone < 0 ? 0 : slot.dayMinutes[gone][day];
                load += in < 0 ? 0 : slot.dayMinutes[in][day];
                wrong += Appraisal.outside(load, slot.minDay, slot.maxDay);
            }
        }
        return points - price * (wrong - plan.excess[p] - plan.capExcess);
    }
}
