package no.ldo.leadership;

import java.io.Serializable;
import java.util.List;

/** What the caller has written in one step. @param privateKind whether its answers may be shared one by one */
public record AnswersOfStep(String step, String title, boolean privateKind, List<OwnAnswer> answers)
        implements Serializable {
    public AnswersOfStep {
        answers = List.copyOf(answers);
    }
}
