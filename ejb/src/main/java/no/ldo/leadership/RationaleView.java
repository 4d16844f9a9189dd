package no.ldo.leadership;

import java.io.Serializable;
import java.util.List;

/** A leader's rationale for inclusion as it was last handed over. @param answers empty while it is not finished */
public record RationaleView(String leader, List<OwnAnswer> answers) implements Serializable {
    public RationaleView {
        answers = List.copyOf(answers);
    }
}
