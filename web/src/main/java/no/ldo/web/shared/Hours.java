package no.ldo.web.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Hours as people write them in forms, and minutes as the domain has them. */
public final class Hours {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private Hours() {}

    /** Hours with at most two decimals. */
    public static BigDecimal of(int minutes) {
        return BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** Minutes, rounded half up; 0 when nothing was written. */
    public static int minutes(@Nullable BigDecimal hours) {
        return hours == null
                ? 0
                : hours.multiply(HOUR).setScale(0, RoundingMode.HALF_UP).intValue();
    }
}
