package no.ldo.differentiation.optimiser;

import java.util.Arrays;

/**
 * What one position is worth with some candidates, and by how much it breaks the rules that concern it alone. The excess
 * is the price basis of a search that may cross what is not allowed: minutes over or under, and a step for each rule broken.
 */
final class Appraisal {
    static final int STEP = 10;
    private static final int A_TASK_TOO_MANY = 40;

    long own;
    long excess;

    private final WeekLoad week = new WeekLoad();
    private int[] parts = new int[32];
    private int n;

    void of(Model model, int p, int pattern, int[] held, int count) {
        Slot slot = model.slots[p];
        own = -model.weights.openCost();
        excess = count == 0 ? STEP : 0;
        collect(slot, held, count);
        worth(model, slot, pattern, held, count);
        excess += week.excess(slot, parts, n, slot.masks[pattern]);
    }

    /** The parts of the candidates in the order of their ends. */
    private void collect(Slot slot, int[] held, int count) {
        n = 0;
        for (int i = 0; i < count; i++) {
            for (int part : slot.parts[held[i]]) {
                if (n == parts.length) {
                    parts = Arrays.copyOf(parts, 2 * n);
                }
                int at = n++;
                while (at > 0 && parts[at - 1] > part) {
                    parts[at] = parts[at - 1];
                    at--;
                }
                parts[at] = part;
            }
        }
    }

    private void worth(Model model, Slot slot, int k, int[] held, int count) {
        int total = 0;
        int social = 0;
        int easy = 0;
        long places = 0;
        long families = 0;
        boolean growth = false;
        for (int i = 0; i < count; i++) {
            int c = held[i];
            own += slot.value[k][c];
            total += slot.minutes[k][c];
            social += slot.social[k][c];
            easy += slot.easy[k][c];
            places |= slot.places[c];
            families |= slot.families[c];
            growth |= slot.growth[c];
        }
        var w = model.weights;
        int kinds = Long.bitCount(families);
        own -= (long) w.familyOver() * Math.max(0, kinds - w.familyMax());
        own -= (long) w.familyUnder() * Math.max(0, w.familyMin() - kinds);
        own -= (long) w.extraLocation() * (Long.bitCount(places) - 1);
        own -= w.socialPerUnit() * Math.max(0L, total - (long) w.socialDivisor() * social);
        own += growth ? w.growthBonus() : 0;
        own += easy >= w.starterMinutes() ? w.starterBonus() : 0;
        excess += outside(total, slot.minMinutes, slot.maxMinutes);
        excess += tooMany(n, slot.maxTasks);
        excess += tooMany(Long.bitCount(places), slot.maxPlaces);
    }

    /** How far an amount is from lying between two others. */
    static long outside(int amount, int least, int most) {
        if (amount < least) {
            return least - amount + STEP;
        }
        return amount > most ? amount - most + STEP : 0;
    }

    static long tooMany(int number, int most) {
        return number > most ? (long) A_TASK_TOO_MANY * (number - most) : 0;
    }
}
