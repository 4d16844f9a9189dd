package no.ldo.inclusion;

import java.io.Serializable;
import java.time.LocalDate;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of hires; never with the answer.
 *
 * @param month first day of the month
 * @param hiredOn the day, or null in a closed year
 */
public record RecordedHire(LocalDate month, @Nullable LocalDate hiredOn, UnitId unit, Employment employment)
        implements Serializable {}
