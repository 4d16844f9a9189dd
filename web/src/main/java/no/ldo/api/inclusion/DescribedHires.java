package no.ldo.api.inclusion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How bodies about hires look; for the description of the API only. */
final class DescribedHires {
    private DescribedHires() {}

    /** What became of a file. */
    @Schema(name = "StoredHires")
    record Stored(
            int stored,

            @Schema(description = "Rows that were sent before with the same content.")
            int unchanged) {}

    /** A hire as it is read. */
    @Schema(name = "Hire")
    record Hire(
            @Schema(format = "date") String hiredOn,

            @Schema(description = "Code of a unit of the organisation.")
            String unit,

            @Schema(enumeration = {"permanent", "temporary", "apprentice", "trainee", "internal_move"})
            String employment) {}

    /** A hire as it is to be; all members must be there, and no others. */
    @Schema(
            name = "HireCorrection",
            requiredProperties = {"hiredOn", "unit", "employment", "included"})
    record Correction(
            @Schema(format = "date") String hiredOn,

            @Schema(description = "Code of a unit of the organisation.")
            String unit,

            @Schema(enumeration = {"permanent", "temporary", "apprentice", "trainee", "internal_move"})
            String employment,

            @Schema(enumeration = {"yes", "no", "not_answered"})
            String included) {}
}
