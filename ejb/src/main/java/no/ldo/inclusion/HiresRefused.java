package no.ldo.inclusion;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A file of hires was refused; nothing of it is stored. */
@ApplicationException(rollback = true)
public class HiresRefused extends RuntimeException {
    /** At most so many faults are listed. */
    public static final int MOST_LISTED = 1000;

    private final String code;
    private final List<RowFault> faults;
    private final int faultsInAll;

    private HiresRefused(String code, List<RowFault> faults) {
        super(code);
        this.code = code;
        this.faultsInAll = faults.size();
        this.faults = List.copyOf(faults.subList(0, Math.min(MOST_LISTED, faults.size())));
    }

    /** The file cannot be read as a whole, for one reason. */
    static HiresRefused file(String code) {
        return new HiresRefused(code, List.of());
    }

    /** Some rows are wrong, or differ from what is stored under their ids. */
    static HiresRefused rows(List<RowFault> faults) {
        boolean onlyConflicts = faults.stream().allMatch(RowFault::isConflict);
        return new HiresRefused(onlyConflicts ? RowFault.CHANGED : "hires.rowsRefused", faults);
    }

    /** {@code hires.rowsRefused}, {@code hire.changed}, or the reason why the file cannot be read ({@code file.…}). */
    public String code() {
        return code;
    }

    /** The faults in order of lines, at most {@value #MOST_LISTED}. */
    public List<RowFault> faults() {
        return faults;
    }

    /** How many there are in all. */
    public int faultsInAll() {
        return faultsInAll;
    }

    /** Whether every row is good, and only differs from what is stored: an answer 409 instead of 422. */
    public boolean isConflict() {
        return RowFault.CHANGED.equals(code);
    }
}
