package no.ldo.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.identity.PersonName;
import no.ldo.identity.Role;
import no.ldo.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class PlanRulesTest {
    private static final LocalDate BEGINS = LocalDate.of(2026, 2, 2);
    private static final PlanContent COMPLETE = APlan.complete(BEGINS);
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(2, 2);
    private static final PlanApprovals NOBODY = new PlanApprovals(null, null, null);
    private static final PlanApprovals LEADER_ONLY = new PlanApprovals(null, Instant.EPOCH, null);
    private static final PlanApprovals BOTH = new PlanApprovals(Instant.EPOCH, Instant.EPOCH, null);
    private static final PlanApprovals LOCKED = new PlanApprovals(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);

    @Test
    void threeGoalsAtLeast() {
        PlanContent two = goals(COMPLETE.goals().subList(0, 2));

        kept(PlanRules.threeGoalsAtLeast(COMPLETE));
        broken("training.rule.threeGoalsAtLeast", PlanRules.threeGoalsAtLeast(two));
        assertThat(PlanRules.threeGoalsAtLeast(two).orElseThrow().arguments())
                .asString()
                .isEqualTo("[3, 2]");
    }

    @Test
    void everyGoalIsNamed() {
        kept(PlanRules.everyGoalIsNamed(COMPLETE));
        broken(
                "training.rule.everyGoalIsNamed",
                PlanRules.everyGoalIsNamed(goals(List.of(new PlanContent.Goal(null, "  ", "", List.of())))));
        broken(
                "training.rule.everyGoalIsNamed",
                PlanRules.everyGoalIsNamed(goals(List.of(new PlanContent.Goal(null, "\u200b", "", List.of())))));
    }

    @Test
    void everyGoalHasAStep() {
        kept(PlanRules.everyGoalHasAStep(COMPLETE));
        broken(
                "training.rule.everyGoalHasAStep",
                PlanRules.everyGoalHasAStep(goals(List.of(new PlanContent.Goal(null, "Mål", "", List.of())))));
    }

    @Test
    void everyStepIsTiedToATask() {
        kept(PlanRules.everyStepIsTiedToATask(COMPLETE));
        broken("training.rule.everyStepIsTiedToATask", PlanRules.everyStepIsTiedToATask(with(APlan.step(null))));
    }

    @Test
    void everyStepIsComplete() {
        kept(PlanRules.everyStepIsComplete(COMPLETE));
        Stream.of(
                        new PlanContent.Step(null, ONE, "", 0, "x", Role.LEADER, 1),
                        new PlanContent.Step(null, ONE, "x", 0, " ", Role.LEADER, 1),
                        new PlanContent.Step(null, ONE, "\u200b", 0, "x", Role.LEADER, 1),
                        new PlanContent.Step(null, ONE, "x", 0, "\u2060", Role.LEADER, 1),
                        new PlanContent.Step(null, ONE, "x", 0, "x", null, 1),
                        new PlanContent.Step(null, ONE, "x", 0, "x", Role.LEADER, null))
                .forEach(
                        step -> broken("training.rule.everyStepIsComplete", PlanRules.everyStepIsComplete(with(step))));
    }

    @Test
    void thePeriodIsGivenAndEndsAfterItBegins() {
        kept(PlanRules.thePeriodIsGiven(COMPLETE));
        broken("training.rule.thePeriodIsGiven", PlanRules.thePeriodIsGiven(new PlanContent(BEGINS, null, List.of())));
        kept(PlanRules.thePeriodEndsAfterItBegins(COMPLETE));
        broken(
                "training.rule.thePeriodEndsAfterItBegins",
                PlanRules.thePeriodEndsAfterItBegins(new PlanContent(BEGINS, BEGINS, List.of())));
    }

    @Test
    void stepsLieWithinThePeriod() {
        PlanContent fourWeeks = new PlanContent(BEGINS, BEGINS.plusDays(27), COMPLETE.goals());
        PlanContent threeWeeks = new PlanContent(BEGINS, BEGINS.plusDays(20), COMPLETE.goals());

        kept(PlanRules.stepsLieWithinThePeriod(fourWeeks));
        broken("training.rule.stepsLieWithinThePeriod", PlanRules.stepsLieWithinThePeriod(threeWeeks));
    }

    @Test
    void thePeopleOfThePlan() {
        kept(PlanRules.theWorkplaceMentorIsNamed(ONE));
        broken("training.rule.theWorkplaceMentorIsNamed", PlanRules.theWorkplaceMentorIsNamed(null));
        kept(PlanRules.thePersonHasAnAccount("participant", Optional.of(new PersonName(ONE, "Dina"))));
        broken("training.rule.thePersonHasAnAccount", PlanRules.thePersonHasAnAccount("participant", Optional.empty()));
        kept(PlanRules.thePartiesAreDifferentPeople(ONE, OTHER, ONE));
        broken("training.rule.thePartiesAreDifferentPeople", PlanRules.thePartiesAreDifferentPeople(ONE, ONE, null));
        broken("training.rule.thePartiesAreDifferentPeople", PlanRules.thePartiesAreDifferentPeople(ONE, OTHER, OTHER));
    }

    @Test
    void stepsNameTasksOfThePosition() {
        kept(PlanRules.stepsNameTasksOfThePosition(COMPLETE, Set.of(APlan.TASK)));
        kept(PlanRules.stepsNameTasksOfThePosition(with(APlan.step(null)), Set.of()));
        broken(
                "training.rule.stepsNameTasksOfThePosition",
                PlanRules.stepsNameTasksOfThePosition(COMPLETE, Set.of(OTHER)));
    }

    @Test
    void aLockedPlanStandsAndApprovalsAreTakenBackBeforeAChange() {
        kept(PlanRules.aLockedPlanStands(BOTH));
        broken("training.rule.aLockedPlanStands", PlanRules.aLockedPlanStands(LOCKED));
        kept(PlanRules.approvalsAreTakenBackBeforeAChange(NOBODY));
        broken(
                "training.rule.approvalsAreTakenBackBeforeAChange",
                PlanRules.approvalsAreTakenBackBeforeAChange(LEADER_ONLY));
    }

    @Test
    void participantAndLeaderApproveFirst() {
        kept(PlanRules.participantAndLeaderApproveFirst(Role.LEADER, NOBODY));
        kept(PlanRules.participantAndLeaderApproveFirst(Role.NAV_MENTOR, BOTH));
        broken(
                "training.rule.participantAndLeaderApproveFirst",
                PlanRules.participantAndLeaderApproveFirst(Role.NAV_MENTOR, LEADER_ONLY));
    }

    @Test
    void onBehalfNeedsAReason() {
        kept(PlanRules.onBehalfNeedsAReason("Sa ja på telefon"));
        broken("training.rule.onBehalfNeedsAReason", PlanRules.onBehalfNeedsAReason("   ja       "));
        broken("training.rule.onBehalfNeedsAReason", PlanRules.onBehalfNeedsAReason("\u200B".repeat(12)));
    }

    @Test
    void theParticipantHasSaidNothingYet() {
        kept(PlanRules.theParticipantHasSaidNothingYet(false));
        broken("training.rule.theParticipantHasSaidNothingYet", PlanRules.theParticipantHasSaidNothingYet(true));
    }

    @Test
    void an_empty_draft_is_told_everything_that_it_lacks_and_a_whole_plan_nothing() {
        assertThat(PlanRules.missing(COMPLETE, ONE)).isEmpty();
        assertThat(PlanRules.missing(goals(List.of()), null))
                .extracting(RuleViolation::key)
                .contains("training.rule.threeGoalsAtLeast", "training.rule.theWorkplaceMentorIsNamed");
    }

    @Test
    void stepsAreConfirmedInALockedPlan() {
        kept(PlanRules.stepsAreConfirmedInALockedPlan(LOCKED));
        broken("training.rule.stepsAreConfirmedInALockedPlan", PlanRules.stepsAreConfirmedInALockedPlan(BOTH));
    }

    @Test
    void textsHoldNoNationalIdentityNumber() {
        kept(PlanRules.textsHoldNoNationalIdentityNumber("words", Stream.of("Jeg vil lære å bake", "mandag 7–15")));
        broken(
                "training.rule.textsHoldNoNationalIdentityNumber",
                PlanRules.textsHoldNoNationalIdentityNumber("words", Stream.of("ja", "nr. 018100 00186")));
    }

    @Test
    void theStateFollowsFromApprovalsAndPeriod() {
        LocalDate ends = BEGINS.plusDays(10);

        assertThat(PlanState.on(BEGINS, NOBODY, null, null)).isEqualTo(PlanState.DRAFT);
        assertThat(PlanState.on(BEGINS, LEADER_ONLY, BEGINS, ends)).isEqualTo(PlanState.AWAITING_PARTIES);
        assertThat(PlanState.on(BEGINS, BOTH, BEGINS, ends)).isEqualTo(PlanState.AWAITING_NAV);
        assertThat(PlanState.on(BEGINS.minusDays(1), LOCKED, BEGINS, ends)).isEqualTo(PlanState.READY);
        assertThat(PlanState.on(BEGINS, LOCKED, BEGINS, ends)).isEqualTo(PlanState.RUNNING);
        assertThat(PlanState.on(ends, LOCKED, BEGINS, ends)).isEqualTo(PlanState.RUNNING);
        assertThat(PlanState.on(ends.plusDays(1), LOCKED, BEGINS, ends)).isEqualTo(PlanState.ENDED);
    }

    @Test
    void whoMayApproveFollowsTheOrder() {
        assertThat(new PlanActs(Set.of(Role.NAV_MENTOR), LEADER_ONLY).approve()).isFalse();
        assertThat(new PlanActs(Set.of(Role.NAV_MENTOR), BOTH).approveAs()).containsExactly(Role.NAV_MENTOR);
        assertThat(new PlanActs(Set.of(Role.LEADER), NOBODY).approveAs()).containsExactly(Role.LEADER);
        assertThat(new PlanActs(Set.of(Role.LEADER), LEADER_ONLY).edit()).isFalse();
        assertThat(new PlanActs(Set.of(Role.LEADER), LOCKED).takeBackAll()).isFalse();
        assertThat(new PlanActs(Set.of(Role.WORKPLACE_MENTOR), LOCKED).confirmSteps())
                .isTrue();
    }

    private static PlanContent goals(List<PlanContent.Goal> goals) {
        return new PlanContent(BEGINS, BEGINS.plusWeeks(26), goals);
    }

    private static PlanContent with(PlanContent.Step step) {
        return goals(List.of(new PlanContent.Goal(null, "Mål", "", List.of(step))));
    }

    private static void kept(Optional<RuleViolation> checked) {
        assertThat(checked).isEmpty();
    }

    private static void broken(String key, Optional<RuleViolation> checked) {
        assertThat(checked.map(RuleViolation::key)).contains(key);
    }
}
