package no.ldo.leadership;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ldo.leadership.course.Step;
import org.jspecify.annotations.Nullable;

/**
 * One step with what the caller has written and reached.
 *
 * @param number place in its module, from 1
 * @param answers one for each field of the step, in its order
 * @param choice code of the choice made in a scenario, or null
 * @param passed codes of the questions that are passed
 * @param blockedBy title of the first step that must be finished before; null when the step is open
 * @param previous code of the step before, or null
 * @param next code of the step after in the same module, or null
 * @param moduleProgress in per cent
 */
public record StepView(
        UUID enrolment,
        String moduleCode,
        String moduleTitle,
        int number,
        int steps,
        Step step,
        List<OwnAnswer> answers,
        @Nullable String choice,
        int choiceVersion,
        Set<String> passed,
        boolean finished,
        @Nullable String blockedBy,
        @Nullable String blockedByCode,
        @Nullable String previous,
        @Nullable String next,
        int moduleProgress)
        implements Serializable {
    public StepView {
        answers = List.copyOf(answers);
        passed = Set.copyOf(passed);
    }
}
