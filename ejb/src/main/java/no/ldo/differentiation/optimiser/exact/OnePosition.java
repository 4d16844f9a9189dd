package no.ldo.differentiation.optimiser.exact;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.ldo.differentiation.carving.CarvingJob;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.CarvingProblem;

/**
 * One position to be filled as well as can be. What it is worth: the terms of the objective that concern it alone
 * (hand-over of each share among them, extraSplit and partial not) plus the points of the offers.
 *
 * @param position one of the problem or a changed one (a relaxation)
 * @param required tasks that it must have; in order, since the solver's answer depends on the order of what it is told
 * @param carvable minutes a week that may still leave each job
 * @param supervisable minutes a week of supervised work that its unit can still attend to
 * @param unlike tasks of which it may have only some
 * @param mostAlike how many of these
 * @param least a content with fewer points counts as none; {@link #ANY} for no such limit
 */
public record OnePosition(
        CarvingProblem problem,
        CarvingPosition position,
        Offers offers,
        Set<Integer> required,
        List<Integer> carvable,
        int supervisable,
        Set<Integer> unlike,
        int mostAlike,
        long least) {
    /** However few points, all contents count. */
    public static final long ANY = Long.MIN_VALUE;

    public OnePosition {
        required = Collections.unmodifiableSet(new TreeSet<>(required));
        carvable = List.copyOf(carvable);
        unlike = Set.copyOf(unlike);
    }

    /** As if the other positions did not exist. */
    public static OnePosition alone(CarvingProblem problem, CarvingPosition position) {
        return new OnePosition(
                problem,
                position,
                Offers.ALL,
                Set.of(),
                problem.jobs().stream().map(CarvingJob::maxCarvedMinutes).toList(),
                problem.units().get(position.unit()).supervisedMinutesPerWeek(),
                Set.of(),
                0,
                ANY);
    }

    public OnePosition offering(Offers other) {
        return new OnePosition(problem, position, other, required, carvable, supervisable, unlike, mostAlike, least);
    }

    public OnePosition requiring(Set<Integer> tasks) {
        return new OnePosition(problem, position, offers, tasks, carvable, supervisable, unlike, mostAlike, least);
    }

    public OnePosition leaving(List<Integer> carvableMinutes, int supervisableMinutes) {
        return new OnePosition(
                problem, position, offers, required, carvableMinutes, supervisableMinutes, unlike, mostAlike, least);
    }

    public OnePosition unlike(Set<Integer> tasks, int most) {
        return new OnePosition(problem, position, offers, required, carvable, supervisable, tasks, most, least);
    }

    public OnePosition worthAtLeast(long points) {
        return new OnePosition(problem, position, offers, required, carvable, supervisable, unlike, mostAlike, points);
    }
}
