package no.ldo.api.differentiation;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a run of the optimiser is asked for and told; for the description of the API only. */
final class DescribedRuns {
    private DescribedRuns() {}

    /** What a run is asked for with. */
    @Schema(
            name = "RunRequest",
            requiredProperties = {"problem", "timeLimitSeconds"})
    record Request(
            @Schema(type = SchemaType.OBJECT, description = "A problem of the format ldo-carving-1.")
            Object problem,

            @Schema(minimum = "1", maximum = "300") int timeLimitSeconds,

            @Schema(description = "Number of the organisation; needed by who is HR manager of several.")
            String organisation,

            @Schema(defaultValue = "1") long seed,
            @Schema(description = "What must be so.") List<Pin> locked,
            @Schema(description = "What must not be so.") List<Pin> excluded) {}

    /** A task in a position, by their ids in the problem. */
    @Schema(
            name = "Pin",
            requiredProperties = {"position", "task"})
    record Pin(
            int position,
            int task,

            @Schema(description = "One of the position's patterns of days.")
            Integer pattern) {}

    /** A run as it stands; what is not known yet is null. */
    @Schema(name = "Run")
    record Run(
            @Schema(format = "uuid") String id,

            @Schema(enumeration = {"QUEUED", "RUNNING", "FINISHED", "CANCELLED", "FAILED"})
            String state,

            @Schema(nullable = true) Long objective,

            @Schema(nullable = true, description = "No composition has more points.")
            Long bound,

            @Schema(nullable = true) Double gapPercent,
            boolean provenOptimal,
            @Schema(nullable = true) Boolean reproducible,
            long elapsedMillis,
            long iterations,
            long seed,

            @Schema(type = SchemaType.OBJECT, nullable = true, description = "The best so far: positions with tasks.")
            Object solution,

            @Schema(nullable = true, description = "Points by term.")
            Map<String, Long> terms,

            @Schema(nullable = true, description = "Why a task was chosen, or why a position is empty.")
            List<Map<String, Object>> explanations) {}
}
