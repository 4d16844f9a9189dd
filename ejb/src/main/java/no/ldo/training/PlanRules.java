package no.ldo.training;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.identity.PersonName;
import no.ldo.identity.Role;
import no.ldo.shared.NationalIdentityNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.ToldText;
import org.jspecify.annotations.Nullable;

/**
 * The rules of training plans. Drafts are lenient; what a plan must hold is asked when the first party approves it.
 *
 * <p>Source of the three goals and of steps tied to tasks: the working group's report, 5.3.2 (training); the order of
 * approvals: Nav's agreements on labour market schemes.
 */
final class PlanRules {
    static final int FEWEST_GOALS = 3;
    static final int SHORTEST_REASON = 10;

    private PlanRules() {}

    /** Everything that a plan must hold before the first party approves it, and lacks. */
    static List<RuleViolation> missing(PlanContent content, @Nullable UUID mentor) {
        return Stream.of(
                        thePeriodIsGiven(content),
                        thePeriodEndsAfterItBegins(content),
                        theWorkplaceMentorIsNamed(mentor),
                        threeGoalsAtLeast(content),
                        everyGoalIsNamed(content),
                        everyGoalHasAStep(content),
                        everyStepIsTiedToATask(content),
                        everyStepIsComplete(content),
                        stepsLieWithinThePeriod(content))
                .flatMap(Optional::stream)
                .toList();
    }

    static Optional<RuleViolation> threeGoalsAtLeast(PlanContent content) {
        return unless(
                content.goals().size() >= FEWEST_GOALS,
                RuleViolation.of(
                        "training.rule.threeGoalsAtLeast",
                        FEWEST_GOALS,
                        content.goals().size()));
    }

    static Optional<RuleViolation> everyGoalIsNamed(PlanContent content) {
        return unless(
                content.goals().stream().allMatch(goal -> ToldText.says(goal.title())),
                RuleViolation.of("training.rule.everyGoalIsNamed"));
    }

    static Optional<RuleViolation> everyGoalHasAStep(PlanContent content) {
        return unless(
                content.goals().stream().noneMatch(goal -> goal.steps().isEmpty()),
                RuleViolation.of("training.rule.everyGoalHasAStep"));
    }

    static Optional<RuleViolation> everyStepIsTiedToATask(PlanContent content) {
        return unless(
                content.steps().noneMatch(step -> step.taskId() == null),
                RuleViolation.of("training.rule.everyStepIsTiedToATask"));
    }

    static Optional<RuleViolation> everyStepIsComplete(PlanContent content) {
        return unless(
                content.steps()
                        .allMatch(step -> ToldText.says(step.description())
                                && ToldText.says(step.evidence())
                                && step.responsible() != null
                                && step.targetWeek() != null),
                RuleViolation.of("training.rule.everyStepIsComplete"));
    }

    static Optional<RuleViolation> thePeriodIsGiven(PlanContent content) {
        return unless(
                content.begins() != null && content.ends() != null,
                RuleViolation.at("begins", "training.rule.thePeriodIsGiven"));
    }

    static Optional<RuleViolation> thePeriodEndsAfterItBegins(PlanContent content) {
        return unless(
                content.begins() == null
                        || content.ends() == null
                        || content.ends().isAfter(content.begins()),
                RuleViolation.at("ends", "training.rule.thePeriodEndsAfterItBegins"));
    }

    static Optional<RuleViolation> stepsLieWithinThePeriod(PlanContent content) {
        if (content.begins() == null || content.ends() == null) {
            return Optional.empty();
        }
        long weeks = ChronoUnit.DAYS.between(content.begins(), content.ends()) / 7 + 1;
        return unless(
                content.steps()
                        .map(PlanContent.Step::targetWeek)
                        .filter(Objects::nonNull)
                        .allMatch(week -> week <= weeks),
                RuleViolation.of("training.rule.stepsLieWithinThePeriod", weeks));
    }

    static Optional<RuleViolation> theWorkplaceMentorIsNamed(@Nullable UUID mentor) {
        return unless(mentor != null, RuleViolation.at("workplaceMentor", "training.rule.theWorkplaceMentorIsNamed"));
    }

    static Optional<RuleViolation> thePersonHasAnAccount(String field, Optional<PersonName> person) {
        return unless(person.isPresent(), RuleViolation.at(field, "training.rule.thePersonHasAnAccount"));
    }

    static Optional<RuleViolation> thePartiesAreDifferentPeople(UUID leader, UUID participant, @Nullable UUID mentor) {
        return unless(
                !leader.equals(participant) && !participant.equals(mentor),
                RuleViolation.at("participant", "training.rule.thePartiesAreDifferentPeople"));
    }

    static Optional<RuleViolation> theParticipantHasSaidNothingYet(boolean spoke) {
        return unless(!spoke, RuleViolation.at("participant", "training.rule.theParticipantHasSaidNothingYet"));
    }

    static Optional<RuleViolation> stepsNameTasksOfThePosition(PlanContent content, Set<UUID> tasks) {
        return unless(
                content.steps()
                        .map(PlanContent.Step::taskId)
                        .filter(Objects::nonNull)
                        .allMatch(tasks::contains),
                RuleViolation.of("training.rule.stepsNameTasksOfThePosition"));
    }

    static Optional<RuleViolation> aLockedPlanStands(PlanApprovals approvals) {
        return unless(!approvals.locked(), RuleViolation.of("training.rule.aLockedPlanStands"));
    }

    static Optional<RuleViolation> approvalsAreTakenBackBeforeAChange(PlanApprovals approvals) {
        return unless(
                !approvals.any() || approvals.locked(),
                RuleViolation.of("training.rule.approvalsAreTakenBackBeforeAChange"));
    }

    static Optional<RuleViolation> participantAndLeaderApproveFirst(Role party, PlanApprovals approvals) {
        return unless(
                party != Role.NAV_MENTOR || approvals.awaitNav() || approvals.locked(),
                RuleViolation.of("training.rule.participantAndLeaderApproveFirst"));
    }

    static Optional<RuleViolation> onBehalfNeedsAReason(String reason) {
        return unless(
                ToldText.says(reason) && reason.strip().length() >= SHORTEST_REASON,
                RuleViolation.at("reason", "training.rule.onBehalfNeedsAReason", SHORTEST_REASON));
    }

    static Optional<RuleViolation> stepsAreConfirmedInALockedPlan(PlanApprovals approvals) {
        return unless(approvals.locked(), RuleViolation.of("training.rule.stepsAreConfirmedInALockedPlan"));
    }

    static Optional<RuleViolation> textsHoldNoNationalIdentityNumber(@Nullable String field, Stream<String> texts) {
        return unless(
                texts.noneMatch(NationalIdentityNumber::standsIn),
                new RuleViolation("training.rule.textsHoldNoNationalIdentityNumber", field, List.of()));
    }

    private static Optional<RuleViolation> unless(boolean kept, RuleViolation violation) {
        return kept ? Optional.empty() : Optional.of(violation);
    }
}
