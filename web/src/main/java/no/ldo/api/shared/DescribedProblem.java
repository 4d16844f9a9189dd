package no.ldo.api.shared;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a {@link Problem} looks; for the description of the API only. */
@Schema(
        name = "Problem",
        requiredProperties = {"type", "title", "status", "code"})
record DescribedProblem(
        String type,
        String title,
        int status,

        @Schema(description = "A word for programs that never changes.")
        String code,

        @Schema(description = "A sentence for a person.") String detail,

        @Schema(description = "With scope.missing: what the token lacks.")
        String scope,

        @Schema(description = "With mandate.missing: a role for the organisation, one of these.")
        List<String> oneOf,

        @Schema(description = "What is wrong, place by place.")
        List<Fault> errors,

        @Schema(description = "How many there are when not all of them are told.")
        Integer errorsInAll,

        @Schema(description = "With 500 and 503: finds the line in the portal's log.")
        String supportId) {

    /** Where the fault is depends on the body: a line and a column, a member, or a place in the problem. */
    @Schema(
            name = "Fault",
            requiredProperties = {"code"})
    record Fault(
            String code,

            @Schema(description = "Line of the file; the header is line 1.")
            Integer line,

            @Schema(nullable = true, description = "Column or member.")
            String field,

            @Schema(description = "Place in the body, such as #/problem/tasks/17/minutes.")
            String pointer,

            @Schema(description = "The rule of the format ldo-carving-1 that a pin breaks.")
            String rule,

            String detail) {}
}
