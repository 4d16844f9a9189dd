package no.ldo.differentiation.optimiser;

import java.util.Arrays;

/**
 * Who holds what at some moment of a search, with the sums that the rules across positions need. A position may break
 * rules while it is rebuilt; {@code own} and {@code excess} say what it is worth and how far it is from allowed.
 */
final class Plan {
    static final int CLOSED = -1;
    static final int DAYS = 7;

    final Model model;
    final int[] pattern;
    final int[][] held;
    final int[] count;
    final int[] done;
    final int[] holders;
    final int[] jobLoad;
    final int[] unitLoad;

    /** Most minutes for each job and unit, as far as this search may use them. */
    final int[] jobMost;

    final int[] unitMost;
    final long[] own;
    final long[] excess;

    /** Sums over what each position holds: points of the shares, minutes a week, minutes of each day, tasks. */
    final long[] value;

    final int[] minutes;
    final int[][] dayLoad;
    final int[] tasks;

    /** Points of sharing over all tasks. */
    long sharing;

    /** How far jobs and units are beyond what they can give. */
    long capExcess;

    private final Appraisal appraisal = new Appraisal();

    Plan(Model model) {
        this.model = model;
        int positions = model.slots.length;
        pattern = new int[positions];
        Arrays.fill(pattern, CLOSED);
        held = new int[positions][];
        for (int p = 0; p < positions; p++) {
            held[p] = new int[Math.min(model.slots[p].candidates(), model.slots[p].maxTasks + 2) + 1];
        }
        count = new int[positions];
        done = new int[model.days.length];
        holders = new int[model.days.length];
        jobLoad = new int[model.jobMost.length];
        unitLoad = new int[model.unitMost.length];
        jobMost = model.jobMost.clone();
        unitMost = model.unitMost.clone();
        value = new long[positions];
        minutes = new int[positions];
        dayLoad = new int[positions][DAYS];
        tasks = new int[positions];
        own = new long[positions];
        excess = new long[positions];
    }

    /** Whether the position has room in its list for one more candidate. */
    boolean hasRoom(int p) {
        return count[p] < held[p].length;
    }

    /** Adds a candidate without appraising the position. */
    void put(int p, int candidate) {
        held[p][count[p]++] = candidate;
        sum(p, candidate, 1);
        int item = model.slots[p].items[candidate];
        int mask = model.slots[p].masks[pattern[p]];
        for (int task : model.items[item]) {
            sharing -= model.sharing(task, holders[task], done[task]);
            done[task] |= model.days[task] & mask;
            holders[task]++;
            sharing += model.sharing(task, holders[task], done[task]);
            load(p, task, mask, 1);
        }
    }

    /** Takes away the candidate at a place of the list without appraising the position. */
    void take(int p, int place) {
        int candidate = held[p][place];
        held[p][place] = held[p][--count[p]];
        sum(p, candidate, -1);
        int item = model.slots[p].items[candidate];
        int mask = model.slots[p].masks[pattern[p]];
        for (int task : model.items[item]) {
            sharing -= model.sharing(task, holders[task], done[task]);
            done[task] &= ~(model.days[task] & mask);
            holders[task]--;
            sharing += model.sharing(task, holders[task], done[task]);
            load(p, task, mask, -1);
        }
    }

    /** Takes away a candidate that the position holds. */
    void remove(int p, int candidate) {
        for (int i = count[p] - 1; i >= 0; i--) {
            if (held[p][i] == candidate) {
                take(p, i);
                return;
            }
        }
    }

    boolean holds(int p, int candidate) {
        for (int i = 0; i < count[p]; i++) {
            if (held[p][i] == candidate) {
                return true;
            }
        }
        return false;
    }

    /** Whether the position holds all that is locked for it. */
    boolean holdsLocks(int p) {
        if (pattern[p] == CLOSED) {
            return !model.slots[p].hasLocks;
        }
        for (int c = 0; model.slots[p].hasLocks && c < model.slots[p].candidates(); c++) {
            if (model.slots[p].locked[c] && !holds(p, c)) {
                return false;
            }
        }
        return true;
    }

    /** What this plan is measured by, when every position is allowed or closed. */
    Worth worth() {
        int lost = 0;
        for (int p = 0; p < pattern.length; p++) {
            lost += holdsLocks(p) ? 0 : 1;
        }
        return new Worth(lost, objective());
    }

    /** Whether somebody does a task of the item on some of these days, or as many share it as may. */
    boolean isTaken(int item, int mask) {
        for (int task : model.items[item]) {
            if ((done[task] & model.days[task] & mask) != 0 || holders[task] >= model.maxSplit[task]) {
                return true;
            }
        }
        return false;
    }

    private void sum(int p, int candidate, int sign) {
        Slot slot = model.slots[p];
        int k = pattern[p];
        value[p] += sign * slot.value[k][candidate];
        minutes[p] += sign * slot.minutes[k][candidate];
        tasks[p] += sign * slot.parts[candidate].length;
        for (int day = 0; day < DAYS; day++) {
            dayLoad[p][day] += sign * slot.dayMinutes[candidate][day];
        }
    }

    private void load(int p, int task, int mask, int sign) {
        int minutes = sign * model.taskMinutes[task] * Integer.bitCount(model.days[task] & mask);
        int job = model.job[task];
        capExcess -= over(jobLoad[job], jobMost[job]);
        jobLoad[job] += minutes;
        capExcess += over(jobLoad[job], jobMost[job]);
        if (model.supervised[task]) {
            int unit = model.slots[p].unit;
            capExcess -= over(unitLoad[unit], unitMost[unit]);
            unitLoad[unit] += minutes;
            capExcess += over(unitLoad[unit], unitMost[unit]);
        }
    }

    private static long over(int load, int most) {
        return load > most ? load - most + Appraisal.STEP : 0;
    }

    /** Works out what the position is worth and how far it is from allowed. */
    void appraise(int p) {
        if (pattern[p] == CLOSED) {
            own[p] = 0;
            excess[p] = 0;
            return;
        }
        appraisal.of(model, p, pattern[p], held[p], count[p]);
        own[p] = appraisal.own;
        excess[p] = appraisal.excess;
    }

    /** Takes everything from the position. */
    void clear(int p) {
        while (count[p] > 0) {
            take(p, count[p] - 1);
        }
        pattern[p] = CLOSED;
        own[p] = 0;
        excess[p] = 0;
    }

    /** Makes this plan the same as another one, with limits of its own for jobs and units. */
    void follow(Content[] contents, Turf turf) {
        for (int p = 0; p < contents.length; p++) {
            clear(p);
        }
        System.arraycopy(turf.jobMost(), 0, jobMost, 0, jobMost.length);
        System.arraycopy(turf.unitMost(), 0, unitMost, 0, unitMost.length);
        for (int p = 0; p < contents.length; p++) {
            restore(p, contents[p]);
        }
    }

    /** The content of every position. */
    Content[] contents() {
        Content[] all = new Content[pattern.length];
        for (int p = 0; p < all.length; p++) {
            all[p] = content(p);
        }
        return all;
    }

    /** The objective, when every position is allowed or closed. */
    long objective() {
        long sum = sharing;
        for (long points : own) {
            sum += points;
        }
        return sum;
    }

    /** The content of one position, to be brought back by {@link #restore}. */
    Content content(int p) {
        return new Content(pattern[p], Arrays.copyOf(held[p], count[p]), own[p]);
    }

    /** Gives an empty position the content again. */
    void restore(int p, Content content) {
        pattern[p] = content.pattern();
        for (int candidate : content.held()) {
            put(p, candidate);
        }
        own[p] = content.own();
        excess[p] = 0;
    }
}
