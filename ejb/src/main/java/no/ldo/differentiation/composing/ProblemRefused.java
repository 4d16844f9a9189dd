package no.ldo.differentiation.composing;

import jakarta.ejb.ApplicationException;
import java.util.List;
import no.ldo.differentiation.carving.ProblemFault;

/** A problem or its pins cannot be solved as they stand; no run is made. */
@ApplicationException(rollback = true)
public class ProblemRefused extends RuntimeException {
    private final List<ProblemFault> faults;

    ProblemRefused(List<ProblemFault> faults) {
        super(faults.size() + " faults");
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, at least one. */
    public List<ProblemFault> faults() {
        return faults;
    }
}
