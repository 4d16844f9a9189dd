package no.ldo.differentiation.optimiser.exact;

import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingTask;

/** Which tasks a position may hold at all (H1–H6), and when in its day. */
record Eligibility(CarvingProblem problem, CarvingPosition position) {
    boolean allows(CarvingTask task, int pattern) {
        return (task.days() & position.dayPatterns().get(pattern)) != 0 && allows(task);
    }

    private boolean allows(CarvingTask task) {
        return !task.authorisationOnly()
                && task.level() <= position.levelCeiling()
                && position.allowedUnits().contains(problem.unitOf(task))
                && end(task) - start(task) >= task.minutes()
                && isWithinLimits(task);
    }

    private boolean isWithinLimits(CarvingTask task) {
        for (int key = 0; key < task.demands().size(); key++) {
            if (task.demands().get(key) > position.limits().get(key)) {
                return false;
            }
        }
        return true;
    }

    /** The earliest minute of the day at which the position can do it. */
    int start(CarvingTask task) {
        return Math.max(task.windowStart(), position.dayStart());
    }

    int end(CarvingTask task) {
        return Math.min(task.windowEnd(), position.dayEnd());
    }
}
