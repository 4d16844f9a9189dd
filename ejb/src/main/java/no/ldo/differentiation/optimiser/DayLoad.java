package no.ldo.differentiation.optimiser;

/** The parts that a position does on one day, in the order of their ends. */
final class DayLoad {
    private int[] part = new int[32];
    private int[] start = new int[32];
    private int[] end = new int[32];
    private int[] minutes = new int[32];
    private int size;
    private int sum;
    private int narrowest;

    /** The beginnings of windows so far, and the minutes of all parts that begin then or later. */
    private int[] from = new int[32];

    private int[] need = new int[32];

    /** Takes from the parts, which come by rising end, those of the day. @param days of each part, as bits */
    void begin(Slot slot, int[] parts, int[] days, int n, int day) {
        if (part.length < n) {
            part = new int[2 * n];
            start = new int[2 * n];
            end = new int[2 * n];
            minutes = new int[2 * n];
            from = new int[2 * n];
            need = new int[2 * n];
        }
        size = 0;
        sum = 0;
        narrowest = Integer.MAX_VALUE;
        for (int i = 0; i < n; i++) {
            if ((days[i] >> day & 1) != 0) {
                int one = parts[i];
                part[size] = one;
                start[size] = slot.partStart[one];
                end[size] = slot.partEnd[one];
                minutes[size] = slot.partMinutes[one];
                sum += minutes[size];
                narrowest = Math.min(narrowest, end[size] - start[size]);
                size++;
            }
        }
    }

    /** By how much the day breaks its rules, with the step for each. */
    long excess(Slot slot) {
        long excess = Appraisal.outside(sum, slot.minDay, slot.maxDay);
        excess += sum <= narrowest ? 0 : overfull();
        for (int cap = 0; cap < slot.doseMost.length; cap++) {
            int dose = dose(slot.doseCounts[cap]);
            excess += dose > slot.doseMost[cap] ? dose - slot.doseMost[cap] + Appraisal.STEP : 0;
        }
        return excess;
    }

    /**
     * Minutes that the fullest stretch has too many; 0 when the day can be done. A stretch lasts from the beginning of a
     * window to the end of one, and holds the parts whose windows lie within. There are few beginnings, so each is
     * looked at once.
     */
    private long overfull() {
        int worst = 0;
        int kinds = 0;
        for (int j = 0; j < size; j++) {
            int begins = start[j];
            int ends = end[j];
            boolean known = false;
            for (int k = 0; k < kinds; k++) {
                if (from[k] <= begins) {
                    need[k] += minutes[j];
                    worst = Math.max(worst, need[k] - (ends - from[k]));
                    known |= from[k] == begins;
                }
            }
            if (!known) {
                from[kinds] = begins;
                need[kinds] = within(begins, j);
                worst = Math.max(worst, need[kinds] - (ends - begins));
                kinds++;
            }
        }
        return worst > 0 ? worst + Appraisal.STEP : 0;
    }

    /** Minutes of the parts up to this one that begin then or later. */
    private int within(int begins, int last) {
        int within = 0;
        for (int i = 0; i <= last; i++) {
            within += start[i] >= begins ? minutes[i] : 0;
        }
        return within;
    }

    private int dose(boolean[] counts) {
        int dose = 0;
        for (int i = 0; i < size; i++) {
            dose += counts[part[i]] ? minutes[i] : 0;
        }
        return dose;
    }
}
