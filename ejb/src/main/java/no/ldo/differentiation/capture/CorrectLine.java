package no.ldo.differentiation.capture;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Map;

/**
 * What a person says about a line.
 *
 * @param cells other texts by the place of the column; those not named stay
 * @param leftOut whether it is left out
 */
public record CorrectLine(
        @Min(1) int line,

        @NotNull @Size(max = 100) Map<@NotNull @Min(0) @Max(99) Integer, @NotNull @Size(max = 1000) String> cells,

        boolean leftOut)
        implements Serializable {
    public CorrectLine {
        cells = Map.copyOf(cells);
    }
}
