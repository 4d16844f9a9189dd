package no.ldo.differentiation.optimiser;

/** By how much the days of one position break the rules of a day: its hours, its windows (H9) and its doses. */
final class WeekLoad {
    private final DayLoad today = new DayLoad();

    /** Days with the same parts break the same rules: which parts, as bits, and by how much. */
    private final long[] sets = new long[Plan.DAYS];

    private final long[] excesses = new long[Plan.DAYS];
    private int[] days = new int[32];

    /** @param parts of the position in the order of their ends, so many @param mask the days of its pattern */
    long excess(Slot slot, int[] parts, int n, int mask) {
        if (days.length < n) {
            days = new int[2 * n];
        }
        for (int i = 0; i < n; i++) {
            days[i] = slot.partDays[parts[i]];
        }
        long excess = 0;
        int known = 0;
        for (int day = 0; day < Plan.DAYS; day++) {
            if ((mask >> day & 1) == 0) {
                continue;
            }
            long set = set(n, day);
            int at = n > Long.SIZE ? known : place(set, known);
            if (at == known) {
                sets[known] = set;
                today.begin(slot, parts, days, n, day);
                excesses[known++] = today.excess(slot);
            }
            excess += excesses[at];
        }
        return excess;
    }

    private long set(int n, int day) {
        long set = 0;
        for (int i = 0; i < n; i++) {
            set |= (long) (days[i] >> day & 1) << i;
        }
        return set;
    }

    private int place(long set, int known) {
        int at = 0;
        while (at < known && sets[at] != set) {
            at++;
        }
        return at;
    }
}
