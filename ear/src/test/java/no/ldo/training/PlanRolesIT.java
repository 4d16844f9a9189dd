package no.ldo.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ldo.documents.DocumentLanguage;
import no.ldo.identity.MandateMissing;
import no.ldo.local.AsDemoPeople;
import no.ldo.local.WholeEar;
import no.ldo.mentoring.CaseloadService;
import no.ldo.mentoring.MeetingService;
import no.ldo.mentoring.PlanMeeting;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.RulesViolated;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Who may do what with training plans and meetings, with the people of the demo and every id crossed. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class PlanRolesIT extends AsDemoPeople {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final OrganisationNumber HOME = new OrganisationNumber("999000045");
    private static final PageRequest FIRST = PageRequest.of(1, 50);

    @Inject
    private PlanService plans;

    @Inject
    private PlanDraftService drafts;

    @Inject
    private PlanApprovalService approvals;

    @Inject
    private PlanDialogueService dialogue;

    @Inject
    private MeetingService meetings;

    @Inject
    private CaseloadService cases;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @Test
    void a_leader_sees_nothing_of_another_organisation_s_plan() {
        UUID plan = planOf("leder.omsorg", HOME);

        hidden("leder", () -> plans.plan(plan));
        hidden("leder", () -> plans.document(plan, DocumentLanguage.BOKMAL));
        hidden("leder", () -> drafts.draft(plan));
        hidden("leder", () -> drafts.save(new SavePlan(plan, 2, null, new PlanContent(null, null, List.of()))));
        hidden("leder", () -> approvals.approveAsLeader(plan, 2));
        hidden("leder", () -> approvals.approveOnBehalf(plan, 2, "Sa ja på telefon"));
        hidden("leder", () -> approvals.takeBackAsLeader(plan));
        hidden("leder", () -> approvals.takeBackAll(plan));
        hidden("leder", () -> dialogue.comment(new WriteComment(Ids.next(), plan, "Hei")));
        hidden("leder", () -> plans.list(HOME, FIRST));
        hidden("leder", () -> drafts.positions(HOME));
    }

    @Test
    void a_participant_sees_the_own_plan_and_never_another_one() {
        UUID other = planOf("leder.omsorg", HOME);
        UUID own = as("deltaker", () -> plans.mine()).get(0).id();

        assertThat(as("deltaker", () -> plans.own(own)).head().id()).isEqualTo(own);
        assertThat(as("deltaker", () -> plans.mine()))
                .extracting(head -> head.participant().name())
                .containsOnly("Dina Solvang");
        hidden("deltaker", () -> plans.own(other));
        hidden("deltaker", () -> plans.own(other));
        hidden("deltaker", () -> plans.document(other, DocumentLanguage.BOKMAL));
        hidden("deltaker", () -> dialogue.say(other, 0, "Hei"));
        hidden("deltaker", () -> dialogue.comment(new WriteComment(Ids.next(), other, "Hei")));
        hidden("deltaker", () -> approvals.approveAsParticipant(other, 2));
        hidden("deltaker", () -> approvals.takeBackAsParticipant(other));
        hidden("deltaker2", () -> plans.own(own));
    }

    @Test
    void the_workplace_mentor_sees_and_confirms_only_where_named() {
        UUID other = planOf("leder.omsorg", HOME);
        UUID own = as("deltaker", () -> plans.mine()).get(0).id();

        assertThat(as("fadder", () -> plans.plan(own)).acts().as()).hasSize(1);
        hidden("fadder", () -> plans.plan(other));
        hidden("fadder", () -> dialogue.confirmStep(other, Ids.next(), 1));
        hidden("fadder", () -> dialogue.confirmStep(own, Ids.next(), 1));
    }

    @Test
    void an_hr_manager_sees_state_and_position_but_neither_name_nor_plan() {
        UUID plan = planOf("leder", BAKERY);

        assertThat(as("hr", () -> plans.list(BAKERY, FIRST)).items())
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.participant()).isNull();
                    assertThat(row.readable()).isFalse();
                    assertThat(row.position()).isNotEmpty();
                });
        hidden("hr", () -> plans.plan(plan));
        refused("hr", () -> dialogue.comment(new WriteComment(Ids.next(), plan, "Hei")));
        refused("hr", () -> plans.document(plan, DocumentLanguage.BOKMAL));
    }

    @Test
    void meetings_and_caseload_belong_to_the_company_s_nav_mentor() {
        UUID plan = planOf("leder", BAKERY);

        assertThat(as("navmentor", () -> meetings.meetings(plan)).plan().id()).isEqualTo(plan);
        assertThat(as("navmentor", () -> cases.caseload()).companies())
                .extracting(one -> one.company().name())
                .contains("Havnehotellet AS")
                .doesNotContain("Nav Kystbyen");
        refused("leder", () -> meetings.meetings(plan));
        refused("navkoordinator", () -> meetings.meetings(plan));
        refused("navkoordinator", () -> cases.caseload());
        refused("navmentor", () -> cases.load());
        hidden("navmentor", () -> cases.company(new OrganisationNumber("999000010")));
        hidden("navmentor", () -> meetings.plan(new PlanMeeting(Ids.next(), Ids.next(), LocalDate.of(2030, 1, 1))));
        assertThat(as("navkoordinator", () -> cases.load()).mentors())
                .extracting(one -> one.name())
                .contains("Nora Vik");
    }

    @Test
    void a_plan_is_opened_once_however_often_it_is_sent() {
        OpenPosition position = as("leder", () -> drafts.positions(BAKERY)).get(0);
        OpenPlan command =
                new OpenPlan(Ids.next(), BAKERY, position.id(), position.version(), "deltaker2@demo.example", null);
        long before = as("leder", () -> plans.list(BAKERY, FIRST)).total();

        UUID first = as("leder", () -> drafts.open(command));
        UUID second = as("leder", () -> drafts.open(command));

        assertThat(second).isEqualTo(first);
        assertThat(as("leder", () -> plans.list(BAKERY, FIRST)).total()).isEqualTo(before + 1);
    }

    @Test
    void the_second_of_two_writers_is_told_and_saying_the_same_twice_is_harmless() {
        UUID plan = opened();
        PlanContent mine = titled("Mitt mål");
        PlanContent theirs = titled("Et annet mål");

        int revision = as("leder", () -> drafts.save(new SavePlan(plan, 1, null, theirs)));

        assertThat(as("leder", () -> drafts.save(new SavePlan(plan, 1, null, theirs))))
                .isEqualTo(revision);
        assertThatThrownBy(() -> as("leder", () -> drafts.save(new SavePlan(plan, 1, null, mine))))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void a_draft_may_lack_everything_but_is_not_approved_before_it_is_whole() {
        UUID plan = opened();

        assertThatThrownBy(() -> as("leder", () -> {
                    approvals.approveAsLeader(plan, 1);
                    return null;
                }))
                .isInstanceOf(RulesViolated.class)
                .hasMessageContaining("training.rule.threeGoalsAtLeast")
                .hasMessageContaining("training.rule.thePeriodIsGiven")
                .hasMessageContaining("training.rule.theWorkplaceMentorIsNamed");
    }

    @Test
    void a_locked_plan_is_neither_changed_nor_taken_back() {
        UUID plan = as("deltaker", () -> plans.mine()).stream()
                .filter(head -> head.times().approvals().locked())
                .findFirst()
                .orElseThrow()
                .id();

        assertThatThrownBy(() -> as("leder", () -> drafts.save(new SavePlan(plan, 2, null, titled("Nytt")))))
                .isInstanceOf(RulesViolated.class)
                .hasMessageContaining("training.rule.aLockedPlanStands");
        assertThatThrownBy(() -> as("deltaker", () -> {
                    approvals.takeBackAsParticipant(plan);
                    return null;
                }))
                .isInstanceOf(RulesViolated.class);
    }

    @Test
    void a_national_identity_number_is_not_stored() {
        UUID plan = opened();

        assertThatThrownBy(() -> as("leder", () -> drafts.save(new SavePlan(plan, 1, null, titled("01810000186")))))
                .isInstanceOf(RulesViolated.class)
                .hasMessage("training.rule.textsHoldNoNationalIdentityNumber");
        assertThat(as("leder", () -> drafts.draft(plan)).content().goals()).isEmpty();
    }

    private UUID opened() {
        OpenPosition position = as("leder", () -> drafts.positions(BAKERY)).get(0);
        return as(
                "leder",
                () -> drafts.open(new OpenPlan(
                        Ids.next(), BAKERY, position.id(), position.version(), "deltaker2@demo.example", null)));
    }

    private static PlanContent titled(String title) {
        return new PlanContent(null, null, List.of(new PlanContent.Goal(null, title, "", List.of())));
    }

    private UUID planOf(String leader, OrganisationNumber organisation) {
        return as(leader, () -> plans.list(organisation, FIRST)).items().get(0).id();
    }

    /** The role is missing altogether: the container or the mandate check refuses. */
    private void refused(String login, ThrowingCallable act) {
        assertThatThrownBy(() -> act(login, act)).isInstanceOfAny(EJBAccessException.class, MandateMissing.class);
    }
}
