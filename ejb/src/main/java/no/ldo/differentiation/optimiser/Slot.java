package no.ldo.differentiation.optimiser;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One position in flat arrays: what it may hold and what each share is worth to it. A candidate is a task alone or a whole
 * together-group; arrays over shares are indexed by pattern, then candidate. Never changed once made.
 */
final class Slot {
    /** Candidates, as numbers of the model's items. */
    int[] items = {};

    /** The usable patterns as masks of days, and their places among the position's patterns. */
    int[] masks = {};

    int[] patternPlaces = {};

    /** Whether every member of the candidate has a day in the pattern, so that it may be taken. */
    boolean[][] usable = {};

    /** Usable candidates, most points a minute first. */
    int[][] order = {};

    int[][] minutes = {};

    /** Points of the share that do not depend on the other shares: freed, interest, monotony, handover. */
    long[][] value = {};

    /** Minutes of a candidate on each day of the week, whether in the pattern or not. */
    int[][] dayMinutes = {};

    int[][] social = {};
    int[][] easy = {};

    /** Places and families of a candidate as bits among those of the position. */
    long[] places = {};

    long[] families = {};
    boolean[] growth = {};

    /** Whether a person has locked the candidate. */
    boolean[] locked = {};

    boolean hasLocks;

    int unit;
    int minMinutes;
    int maxMinutes;
    int minDay;
    int maxDay;
    int maxTasks;
    int maxPlaces;

    /** The parts of the candidates, ordered by the end of their window; a single task has one part. */
    int[][] parts = {};

    int[] partStart = {};
    int[] partEnd = {};
    int[] partMinutes = {};
    int[] partDays = {};

    /** For each dose cap: the most minutes a day, and which parts count. */
    int[] doseMost = {};

    boolean[][] doseCounts = {};

    /** For each dose cap the minutes of each candidate that count on each day. */
    int[][][] doseMinutes = {};

    /** Candidates of all patterns together. */
    int shares() {
        return Arrays.stream(order).mapToInt(list -> list.length).sum();
    }

    int candidates() {
        return items.length;
    }

    /** Whether every locked candidate is among these. */
    boolean keepsLocked(int[] held) {
        return IntStream.range(0, candidates())
                .filter(candidate -> locked[candidate])
                .allMatch(candidate -> IntStream.of(held).anyMatch(one -> one == candidate));
    }
}
