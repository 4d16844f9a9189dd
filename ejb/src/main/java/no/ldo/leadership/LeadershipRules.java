package no.ldo.leadership;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.ldo.leadership.course.AnswerField;
import no.ldo.leadership.course.Course;
import no.ldo.leadership.course.CourseModule;
import no.ldo.leadership.course.Step;
import no.ldo.leadership.course.StepKind;
import no.ldo.shared.NationalIdentityNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.ToldText;
import org.jspecify.annotations.Nullable;

/**
 * Access and progress in the course, computed from the course and what is finished and from nothing else. Source: the report,
 * chapter 5 (the leader first), and the portal's own rule that reading is never enough.
 */
final class LeadershipRules {
    /** The modules that gate A asks for. */
    static final List<String> GATE_A = List.of("M1", "M2", "M3", "M4", "M5");

    private static final int ALL = 100;

    private LeadershipRules() {}

    /** The mandatory steps before this one that are not finished; the step is open when there are none. */
    static List<Step> blockedBy(Course course, String step, Set<String> finished) {
        List<Step> blocking = new ArrayList<>();
        for (Step earlier : course.steps()) {
            if (earlier.code().equals(step)) {
                return blocking;
            }
            if (earlier.mandatory() && !finished.contains(earlier.code())) {
                blocking.add(earlier);
            }
        }
        throw new IllegalArgumentException("no such step: " + step);
    }

    /** Minutes of finished mandatory steps as a whole percentage of all mandatory minutes; 100 when none is mandatory. */
    static int progress(List<Step> steps, Set<String> finished) {
        int all = minutes(steps.stream().filter(Step::mandatory).toList());
        int done = minutes(steps.stream()
                .filter(step -> step.mandatory() && finished.contains(step.code()))
                .toList());
        return all == 0 ? ALL : done * ALL / all;
    }

    /** A module is done when it is published and every mandatory step is finished. */
    static boolean isDone(CourseModule module, Set<String> finished) {
        return module.published()
                && module.steps().stream().allMatch(step -> !step.mandatory() || finished.contains(step.code()));
    }

    /** The modules before gate A that are not done, in order. */
    static List<CourseModule> lacking(Course course, Set<String> finished) {
        return course.modules().stream()
                .filter(module -> GATE_A.contains(module.code()) && !isDone(module, finished))
                .toList();
    }

    /** Whether this step was the last thing that gate A asked for. @param before the steps finished before it */
    static boolean opensGateA(Course course, String step, Set<String> before) {
        Set<String> now = new HashSet<>(before);
        now.add(step);
        return !lacking(course, before).isEmpty() && lacking(course, now).isEmpty();
    }

    /** A step is open when all mandatory steps before it are finished. */
    static Optional<RuleViolation> earlierStepsFirst(Course course, String step, Set<String> finished) {
        return blockedBy(course, step, finished).stream()
                .findFirst()
                .map(first -> RuleViolation.of("leadership.rule.earlierStepsFirst", first.title()));
    }

    /** An answer has at most as many characters as its field says. */
    static Optional<RuleViolation> answerIsTooLong(AnswerField field, String text) {
        int length = text.codePointCount(0, text.length());
        return length > field.max()
                ? Optional.of(RuleViolation.at(
                        field.code(),
                        "leadership.rule.answerIsTooLong",
                        field.label(),
                        field.max(),
                        length - field.max()))
                : Optional.empty();
    }

    /** An answer holds no number that could be a fødselsnummer. */
    static Optional<RuleViolation> answerHoldsNoNationalIdentityNumber(AnswerField field, String text) {
        return NationalIdentityNumber.standsIn(text)
                ? Optional.of(RuleViolation.at(
                        field.code(), "leadership.rule.answerHoldsNoNationalIdentityNumber", field.label()))
                : Optional.empty();
    }

    /** A step with fields is finished when every field has an answer. */
    static Optional<RuleViolation> everyFieldNeedsAnAnswer(AnswerField field, @Nullable String stored) {
        return ToldText.says(stored)
                ? Optional.empty()
                : Optional.of(RuleViolation.at(field.code(), "leadership.rule.everyFieldNeedsAnAnswer", field.label()));
    }

    /** The own sentence of a scenario comes after a choice. */
    static Optional<RuleViolation> chooseFirst(Step step, @Nullable String choice) {
        return step.kind() == StepKind.SCENARIO && choice == null
                ? Optional.of(RuleViolation.at(Step.CHOICE, "leadership.rule.chooseFirst"))
                : Optional.empty();
    }

    /** A knowledge check is finished when every question is passed. */
    static Optional<RuleViolation> everyQuestionMustBePassed(Step step, Set<String> passed) {
        long left = step.questions().stream()
                .filter(question -> !passed.contains(question.code()))
                .count();
        return left > 0
                ? Optional.of(RuleViolation.of("leadership.rule.everyQuestionMustBePassed", left))
                : Optional.empty();
    }

    private static int minutes(List<Step> steps) {
        return steps.stream().mapToInt(Step::minutes).sum();
    }
}
