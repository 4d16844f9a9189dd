package no.ldo.inclusion;

import java.util.UUID;
import no.ldo.shared.UnitId;

/** Sums of one unit alone, without what lies below it. */
record UnitSums(UnitId unit, Sums sums) {
    static UnitSums of(Object[] row) {
        UUID unit = row[0] instanceof UUID id ? id : UUID.fromString(row[0].toString());
        return new UnitSums(new UnitId(unit), new Sums(number(row[1]), number(row[2]), number(row[3]), number(row[4])));
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
