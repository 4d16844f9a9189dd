package no.ldo.training;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ldo.identity.MandateRow;
import no.ldo.identity.MandateService;
import no.ldo.identity.PersonService;
import no.ldo.local.AsDemoPeople;
import no.ldo.local.WholeEar;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Who has access to a plan, from its opening to the end of an access. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class PlanPeopleIT extends AsDemoPeople {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final String RIGHT = "deltaker2@demo.example";
    private static final String WRONG = "deltaker.omsorg@demo.example";
    private static final String MENTOR = "fadder@demo.example";

    @Inject
    private PlanService plans;

    @Inject
    private PlanDraftService drafts;

    @Inject
    private PlanDialogueService dialogue;

    @Inject
    private MandateService mandates;

    @Inject
    private PersonService people;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @Test
    void an_access_that_was_ended_does_not_come_back_when_the_plan_is_written() {
        UUID plan = opened(WRONG, MENTOR);
        assertThat(as("deltaker.omsorg", () -> plans.own(plan)).head().id()).isEqualTo(plan);
        endAccess("deltaker.omsorg", plan);
        endAccess("fadder", plan);

        as("leder", () -> drafts.save(new SavePlan(plan, 1, MENTOR, titled("Et mål"))));

        hidden("deltaker.omsorg", () -> plans.own(plan));
        hidden("fadder", () -> plans.plan(plan));
    }

    @Test
    void another_workplace_mentor_takes_over_the_access() {
        UUID plan = opened(RIGHT, null);
        hidden("fadder", () -> plans.plan(plan));

        as("leder", () -> drafts.save(new SavePlan(plan, 1, MENTOR, titled("Et mål"))));
        assertThat(as("fadder", () -> plans.plan(plan)).head().id()).isEqualTo(plan);
        as("leder", () -> drafts.save(new SavePlan(plan, 2, "hr@demo.example", titled("Et mål"))));

        hidden("fadder", () -> plans.plan(plan));
        as("leder", () -> drafts.save(new SavePlan(plan, 3, MENTOR, titled("Et mål"))));
        hidden("hr", () -> plans.plan(plan));
    }

    @Test
    void a_plan_for_a_wrong_person_is_given_to_the_right_one_with_what_is_written_in_it() {
        UUID plan = opened(WRONG, MENTOR);
        as("leder", () -> drafts.save(new SavePlan(plan, 1, null, titled("Et mål"))));

        act("leder", () -> drafts.changeParticipant(plan, RIGHT));
        act("leder", () -> drafts.changeParticipant(plan, RIGHT));

        hidden("deltaker.omsorg", () -> plans.own(plan));
        PlanDetails own = as("deltaker2", () -> plans.own(plan));
        assertThat(own.goals()).extracting(GoalView::title).containsExactly("Et mål");
        assertThat(own.history())
                .extracting(EntryRow::kind)
                .containsExactly(EntryKind.PARTICIPANT_CHANGED, EntryKind.OPENED);
        assertThat(as("fadder", () -> plans.plan(plan)).head().id()).isEqualTo(plan);
    }

    @Test
    void a_plan_in_which_the_participant_has_spoken_stays_theirs() {
        UUID plan = opened(WRONG, MENTOR);
        act("deltaker.omsorg", () -> dialogue.say(plan, 0, "Jeg vil bake"));

        broken("leder", () -> drafts.changeParticipant(plan, RIGHT), "training.rule.theParticipantHasSaidNothingYet");
        broken(
                "leder",
                () -> drafts.changeParticipant(plan, "ingen@demo.example"),
                "training.rule.thePersonHasAnAccount");
        hidden("leder.omsorg", () -> drafts.changeParticipant(plan, RIGHT));

        assertThat(as("deltaker.omsorg", () -> plans.own(plan)).words().words()).isEqualTo("Jeg vil bake");
    }

    @Test
    void neither_leader_nor_workplace_mentor_becomes_the_participant() {
        UUID plan = opened(WRONG, MENTOR);

        broken("leder", () -> drafts.changeParticipant(plan, MENTOR), "training.rule.thePartiesAreDifferentPeople");
        broken(
                "leder",
                () -> drafts.changeParticipant(plan, "leder@demo.example"),
                "training.rule.thePartiesAreDifferentPeople");
    }

    private UUID opened(String participant, String mentor) {
        OpenPosition position = as("leder", () -> drafts.positions(BAKERY)).get(0);
        return as(
                "leder",
                () -> drafts.open(
                        new OpenPlan(Ids.next(), BAKERY, position.id(), position.version(), participant, mentor)));
    }

    private void endAccess(String login, UUID plan) {
        UUID mandate = as("admin", () -> people.person(account(login))).mandates().stream()
                .filter(one -> plan.equals(one.subject()))
                .map(MandateRow::id)
                .findFirst()
                .orElseThrow();
        act("admin", () -> mandates.end(mandate, LocalDate.now().minusDays(1)));
    }

    private static PlanContent titled(String title) {
        return new PlanContent(null, null, List.of(new PlanContent.Goal(null, title, "", List.of())));
    }
}
