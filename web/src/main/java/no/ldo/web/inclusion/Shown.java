package no.ldo.web.inclusion;

import java.io.Serializable;
import java.math.BigDecimal;
import no.ldo.inclusion.InclusionFigures;
import org.jspecify.annotations.Nullable;

/**
 * Figures as the page tells them. Per cents are cut after two decimals, never rounded up: a share just below the target
 * must not be printed as the target.
 */
public record Shown(InclusionFigures figures) implements Serializable {
    private static final int FEWEST_HIRES = 5;
    private static final int HUNDREDTHS = 10_000;
    private static final int BAR = 1000;
    private static final String FEW = "1-4";

    /** Key of the fact in words: {@code met}, {@code notMet}, {@code untold}, {@code none}. */
    public String fact() {
        return figures.outcome();
    }

    /** Colour of the fact, which always stands beside its words. */
    public String color() {
        return switch (fact()) {
            case "met" -> "success";
            case "notMet" -> "warning";
            default -> "neutral";
        };
    }

    /** Key of the reason why figures are kept back: {@code few}, {@code beside}, {@code between}; null when they are shown. */
    public @Nullable String reason() {
        if (figures.included() != null || figures.hires() == 0) {
            return null;
        }
        if (FEW.equals(figures.includedDisplay())) {
            return "between";
        }
        return figures.hires() < FEWEST_HIRES ? "few" : "beside";
    }

    /** Whether somebody has not answered, so that the share is "at least". */
    public boolean atLeast() {
        return figures.notAnswered() != null && figures.notAnswered() > 0;
    }

    /** Per cent with two decimals, cut; null when kept back or without hires. */
    public @Nullable BigDecimal share() {
        return figures.included() == null || figures.hires() == 0 ? null : percent(figures.included(), figures.hires());
    }

    /** The target in per cent. */
    public BigDecimal target() {
        return percent(figures.numerator(), figures.denominator());
    }

    /** Per cent at the right end of the bar: twice the target, or more when the share is larger. */
    public int end() {
        int twice = 2 * figures.numerator() * 100 / figures.denominator();
        BigDecimal share = share();
        int enough = share == null ? 0 : (share.intValue() / 10 + 1) * 10;
        return Math.min(100, Math.max(Math.max(1, twice), enough));
    }

    /** Length of the bar, of 1000. */
    public int barLength() {
        BigDecimal share = share();
        return share == null ? 0 : place(share);
    }

    /** Place of the target line, of 1000. */
    public int targetPlace() {
        return place(target());
    }

    private int place(BigDecimal percent) {
        return percent.multiply(BigDecimal.valueOf(BAR)).intValue() / end();
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part * HUNDREDTHS / whole, 2);
    }
}
