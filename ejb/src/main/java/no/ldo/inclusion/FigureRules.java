package no.ldo.inclusion;

import java.util.Optional;
import no.ldo.shared.RuleViolation;

/**
 * How figures are made and what small numbers hide. Integers decide, never a rounded per cent: 5 of 101 prints 5.0 % and
 * is not met.
 *
 * <p>Source: letter of the Office of the Prime Minister, 2018 (no percentage below five hires); contract of showing hires.
 */
final class FigureRules {
    /** Below so many hires nothing about the group is shown to anybody. */
    static final long FEWEST_HIRES = 5;

    static final String HIDDEN = "hidden";
    static final String FEW = "1-4";

    private FigureRules() {}

    static boolean targetMet(long hires, long included, int numerator, int denominator) {
        return included * denominator >= numerator * hires;
    }

    static long requiredNow(long hires, int numerator, int denominator) {
        return (numerator * hires + denominator - 1) / denominator;
    }

    static long shortfallNow(long hires, long included, int numerator, int denominator) {
        return Math.max(0, requiredNow(hires, numerator, denominator) - included);
    }

    static boolean isSmall(long hires) {
        return hires > 0 && hires < FEWEST_HIRES;
    }

    /**
     * What stands for the number of included.
     *
     * @param inside HR manager or municipality analyst of that employer
     * @param besideSmall another child of the same parent has 1–4 hires, which a difference would reveal
     */
    static String display(Sums sums, boolean inside, boolean besideSmall) {
        if (isSmall(sums.hires()) || besideSmall) {
            return HIDDEN;
        }
        boolean few = sums.yes() > 0 && sums.yes() < FEWEST_HIRES;
        return !inside && few ? FEW : String.valueOf(sums.yes());
    }

    /** Figures exist from 2015 to this year. */
    static Optional<RuleViolation> yearHasFigures(int year, int thisYear) {
        return year < HireRules.FIRST_DAY.getYear() || year > thisYear
                ? Optional.of(RuleViolation.at("year", "inclusion.rule.yearHasFigures", String.valueOf(thisYear)))
                : Optional.empty();
    }
}
