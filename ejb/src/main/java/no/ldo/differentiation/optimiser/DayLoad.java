package no.ldo.differentiation.optimiser;

/** The parts that a position does on one day, and whether they can be done in their windows (H9). */
final class DayLoad {
    private int[] part = new int[32];
    private int[] start = new int[32];
    private int[] end = new int[32];
    private int[] minutes = new int[32];
    private int size;
    private int sum;
    private int narrowest;
    private long set;
    private long lastSet;
    private long lastOverfull;

    /** Begins with other parts. */
    void reset() {
        lastSet = 0;
    }

    /** Takes from the parts, which come by rising end, those of the day. */
    void begin(Slot slot, int[] parts, int n, int day) {
        if (part.length < n) {
            part = new int[2 * n];
            start = new int[2 * n];
            end = new int[2 * n];
            minutes = new int[2 * n];
        }
        size = 0;
        sum = 0;
        set = 0;
        narrowest = Integer.MAX_VALUE;
        for (int i = 0; i < n; i++) {
            int one = parts[i];
            if ((slot.partDays[one] >> day & 1) != 0) {
                part[size] = one;
                start[size] = slot.partStart[one];
                end[size] = slot.partEnd[one];
                minutes[size] = slot.partMinutes[one];
                sum += minutes[size];
                narrowest = Math.min(narrowest, end[size] - start[size]);
                size++;
                set |= 1L << i;
            }
        }
    }

    int minutes() {
        return sum;
    }

    /** Minutes that the fullest stretch has too many, with the step for a broken rule; 0 when the day can be done. */
    long overfull() {
        if (sum <= narrowest) {
            return 0;
        }
        if (set == lastSet && part.length <= Long.SIZE) {
            return lastOverfull;
        }
        lastSet = set;
        lastOverfull = fullest();
        return lastOverfull;
    }

    private long fullest() {
        int worst = 0;
        for (int i = 0; i < size; i++) {
            int from = start[i];
            int need = 0;
            for (int j = 0; j < size; j++) {
                if (start[j] >= from) {
                    need += minutes[j];
                    worst = Math.max(worst, need - (end[j] - from));
                }
            }
        }
        return worst > 0 ? worst + Appraisal.STEP : 0;
    }

    int dose(boolean[] counts) {
        int dose = 0;
        for (int i = 0; i < size; i++) {
            dose += counts[part[i]] ? minutes[i] : 0;
        }
        return dose;
    }
}
