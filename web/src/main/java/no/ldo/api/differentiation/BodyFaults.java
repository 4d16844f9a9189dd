package no.ldo.api.differentiation;

import java.util.ArrayList;
import java.util.List;
import no.ldo.differentiation.carving.ProblemFault;

/** What is wrong in a body, in order, as many as are told. */
final class BodyFaults {
    private final List<ProblemFault> told = new ArrayList<>();
    private boolean malformed;

    /** Not JSON, or not of the type that belongs there: the whole request is answered 400. */
    void malformed(String pointer, String code, String detail) {
        malformed = true;
        add(ProblemFault.of(pointer, code, detail));
    }

    /** Readable, and still wrong: 422 when nothing is malformed. */
    void wrong(String pointer, String code, String detail) {
        add(ProblemFault.of(pointer, code, detail));
    }

    void add(ProblemFault fault) {
        if (told.size() < ProblemFault.MOST_TOLD) {
            told.add(fault);
        }
    }

    boolean isMalformed() {
        return malformed;
    }

    boolean isEmpty() {
        return told.isEmpty();
    }

    List<ProblemFault> told() {
        return List.copyOf(told);
    }
}
