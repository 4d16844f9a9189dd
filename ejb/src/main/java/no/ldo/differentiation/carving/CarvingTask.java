package no.ldo.differentiation.carving;

import java.util.List;

/**
 * A task of a job.
 *
 * @param family kind of work (REN, MAT, LOG …)
 * @param location number of the place
 * @param minutes minutes on each day that it is done
 * @param days the days it is done, bit 0 Monday … bit 6 Sunday
 * @param windowStart minutes after midnight; the work lies between start and end
 * @param level 0 none … 3 bachelor
 * @param authorisationOnly only authorised staff may do it: it is never carved
 * @param demands 0 none … 4 complete, in the order of the problem's keys
 * @param supervised needs somebody at hand
 * @param learnWeeks weeks until it is mastered
 * @param freedValue points for each minute that it frees, 0–4
 * @param group number of the together-group, -1 for none
 * @param maxSplit most positions that may share it
 */
public record CarvingTask(
        int job,
        String name,
        String family,
        int location,
        int minutes,
        int days,
        int windowStart,
        int windowEnd,
        int level,
        boolean authorisationOnly,
        List<Integer> demands,
        boolean supervised,
        boolean withColleagues,
        int learnWeeks,
        int freedValue,
        int group,
        int maxSplit) {
    public CarvingTask {
        demands = List.copyOf(demands);
    }

    /** The same task done on other days. */
    public CarvingTask on(int otherDays) {
        return new CarvingTask(
                job,
                name,
                family,
                location,
                minutes,
                otherDays,
                windowStart,
                windowEnd,
                level,
                authorisationOnly,
                demands,
                supervised,
                withColleagues,
                learnWeeks,
                freedValue,
                group,
                maxSplit);
    }

    /** Minutes a week of the share that is done on the days of the mask. */
    public int share(int mask) {
        return minutes * Integer.bitCount(days & mask);
    }
}
