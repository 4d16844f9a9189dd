package no.ldo.inclusion;

import java.io.Serializable;
import no.ldo.shared.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one year, as this caller may see them. What small numbers would tell about a person is null.
 *
 * @param unit code of the unit, which counts with everything below it; null for the whole organisation
 * @param numerator of the target, with {@code denominator}: 1/20 is 5 %
 * @param hires new hires so far
 * @param included of these in the target's group; null when hidden
 * @param notAnswered of these without an answer, so that the share is "at least"; null when hidden
 * @param includedDisplay {@code hidden}, {@code 1-4} or the number
 * @param sharePercent per cent 0–100; null when hidden or without hires
 * @param targetMet whether {@code included · denominator ≥ numerator · hires}; null when hidden or without hires
 * @param requiredNow how many of the hires the target asks for: {@code ⌈numerator · hires / denominator⌉}
 * @param shortfallNow how many are missing now; null when hidden
 */
public record InclusionFigures(
        OrganisationNumber organisation,
        @Nullable String unit,
        int year,
        int numerator,
        int denominator,
        long hires,
        @Nullable Long included,
        @Nullable Long notAnswered,
        String includedDisplay,
        @Nullable Double sharePercent,
        @Nullable Boolean targetMet,
        long requiredNow,
        @Nullable Long shortfallNow)
        implements Serializable {
    /** The target in one word: {@code met}, {@code notMet}, {@code untold} (hidden) or {@code none} (no hires yet). */
    public String outcome() {
        if (hires == 0) {
            return "none";
        }
        if (targetMet == null) {
            return "untold";
        }
        return targetMet ? "met" : "notMet";
    }
}
