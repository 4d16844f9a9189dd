package no.ldo.inclusion;

import java.time.LocalDate;
import java.util.Comparator;
import no.ldo.shared.UnitId;

/** One cell of the kept sums of an organisation. Cells are written in this order, so that two writers never wait in a ring. */
record MonthCell(UnitId unit, LocalDate month, String definition) implements Comparable<MonthCell> {
    private static final Comparator<MonthCell> ORDER = Comparator.comparing(
                    (MonthCell cell) -> cell.unit().toString())
            .thenComparing(MonthCell::month)
            .thenComparing(MonthCell::definition);

    @Override
    public int compareTo(MonthCell other) {
        return ORDER.compare(this, other);
    }
}
