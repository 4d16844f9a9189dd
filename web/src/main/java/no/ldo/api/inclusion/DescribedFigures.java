package no.ldo.api.inclusion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the figures of a year look; for the description of the API only. */
@Schema(name = "Figures")
record DescribedFigures(
        String organisation,

        @Schema(nullable = true, description = "Code of the unit; null for the whole organisation.")
        String unit,

        int year,
        Target target,
        long hires,

        @Schema(nullable = true, description = "Null when hidden.")
        Long included,

        @Schema(nullable = true, description = "Null when hidden.")
        Long notAnswered,

        @Schema(description = "The number as text, hidden, or 1-4.")
        String includedDisplay,

        @Schema(nullable = true, description = "Null when hidden, or without hires.")
        Double sharePercent,

        @Schema(nullable = true, description = "Null when hidden, or without hires.")
        Boolean targetMet,

        long requiredNow,

        @Schema(nullable = true, description = "Null when hidden.")
        Long shortfallNow) {

    /** Of all hires, a share of numerator by denominator. */
    @Schema(name = "Target")
    record Target(int numerator, int denominator) {}
}
