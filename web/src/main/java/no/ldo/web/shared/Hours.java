package no.ldo.web.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Hours as people write them in forms, and minutes as the domain has them. */
public final class Hours {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private Hours() {}

    /** Hours with at most two decimals. */
    public static BigDecimal of(int minutes) {
        return BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** Minutes, rounded half up; 0 when nothing was written. What is more than an int holds stays far too much. */
    public static int minutes(@Nullable BigDecimal hours) {
        if (hours == null) {
            return 0;
        }
        BigDecimal minutes = hours.multiply(HOUR).setScale(0, RoundingMode.HALF_UP);
        return minutes.min(MOST).max(MOST.negate()).intValue();
    }
}
