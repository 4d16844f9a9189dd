package no.ldo.leadership;

import java.io.Serializable;
import java.util.List;

/** A leader's finished rationale for inclusion. */
public record RationaleView(String leader, List<OwnAnswer> answers) implements Serializable {
    public RationaleView {
        answers = List.copyOf(answers);
    }
}
