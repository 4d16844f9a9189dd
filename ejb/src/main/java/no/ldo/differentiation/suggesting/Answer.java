package no.ldo.differentiation.suggesting;

import java.util.List;
import no.ldo.differentiation.carving.Composition;
import no.ldo.differentiation.optimiser.Explanation;

/** What a run has answered: by places of its problem. @param explained false while it is still searching */
record Answer(Composition composition, List<Explanation> explanations, boolean explained) {
    static final Answer NONE = new Answer(Composition.EMPTY, List.of(), false);

    Answer {
        explanations = List.copyOf(explanations);
    }
}
