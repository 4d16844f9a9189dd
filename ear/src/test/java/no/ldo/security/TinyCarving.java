package no.ldo.security;

import java.util.List;
import java.util.Set;
import no.ldo.differentiation.carving.CarvingJob;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingTask;
import no.ldo.differentiation.carving.CarvingUnit;
import no.ldo.differentiation.carving.CarvingWeights;
import no.ldo.differentiation.optimiser.CarvingRequest;

/** The smallest request that a run may be started with: one task, one position. */
public final class TinyCarving {
    private static final int MONDAY_TO_FRIDAY = 31;

    private TinyCarving() {}

    public static CarvingRequest request() {
        CarvingTask task = new CarvingTask(
                0, "Task", "REN", 0, 120, MONDAY_TO_FRIDAY, 480, 960, 0, false, List.of(1), false, true, 1, 1, -1, 2);
        CarvingPosition position = new CarvingPosition(
                0,
                "Position",
                Set.of(0),
                300,
                900,
                1,
                List.of(2),
                List.of(),
                List.of(MONDAY_TO_FRIDAY),
                480,
                960,
                60,
                300,
                5,
                2,
                Set.of("REN"));
        CarvingProblem problem = new CarvingProblem(
                "Tiny",
                1,
                List.of("d430"),
                List.of(new CarvingUnit("Unit", 300)),
                List.of(new CarvingJob(0, 900)),
                List.of(task),
                List.of(position),
                CarvingWeights.of(name -> 1));
        return new CarvingRequest(problem, 1, 1, List.of(), List.of());
    }
}
