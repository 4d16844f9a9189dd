package no.ldo.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ldo.gate.GateVerdict;
import no.ldo.gate.MissingItem;
import no.ldo.identity.MandateMissing;
import no.ldo.identity.Role;
import no.ldo.local.AsPerson;
import no.ldo.local.WholeEar;
import no.ldo.shared.EditConflict;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.RulesViolated;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whose the answers are, in the container with the people of the demo. */
@ArquillianTest
@Execution(ExecutionMode.SAME_THREAD)
class CoursePrivacyIT {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final OrganisationNumber NURSING_HOME = new OrganisationNumber("999000045");
    private static final OrganisationNumber HOTEL = new OrganisationNumber("999000053");

    @PersistenceContext(unitName = "ldo")
    private EntityManager em;

    @Inject
    private CourseService courses;

    @Inject
    private CourseWorkService work;

    @Inject
    private AnswerService answers;

    @Inject
    private LeaderOverviewService overview;

    @Inject
    private SharedAnswerService shared;

    @Inject
    private LeadershipProgress progress;

    @Deployment
    static EnterpriseArchive portal() {
        return WholeEar.withAllTests();
    }

    @Test
    void somebody_else_s_enrolment_is_missing() {
        UUID enrolment = as("leder.omsorg@demo.example", Role.LEADER, () -> courses.enrol(NURSING_HOME));
        SaveAnswers command = new SaveAnswers(enrolment, "M1-2", List.of(new WrittenText("B", "Hei", 0)));

        assertThatThrownBy(() -> as("leder@demo.example", Role.LEADER, () -> work.save(command)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> as("leder@demo.example", Role.LEADER, () -> courses.path(NURSING_HOME, "nb")))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void somebody_else_s_answer_can_neither_be_shared_nor_taken_back() {
        UUID answer = as("leder.omsorg@demo.example", Role.LEADER, () -> answers.own(NURSING_HOME, "nb"))
                .get(0)
                .answers()
                .get(1)
                .id();

        assertThatThrownBy(() -> as("leder@demo.example", Role.LEADER, () -> {
                    answers.share(answer);
                    return null;
                }))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void hr_sees_state_and_counts_and_the_rationale_and_no_answers() {
        List<LeaderRow> rows = as("hr.omsorg@demo.example", Role.HR_MANAGER, () -> overview.leaders(NURSING_HOME));
        LeaderRow leader = rows.get(0);

        assertThat(leader.progress()).isEqualTo(100);
        assertThat(leader.lacking()).containsExactly("M2", "M3", "M4", "M5");
        RationaleView rationale = as(
                "hr.omsorg@demo.example",
                Role.HR_MANAGER,
                () -> overview.rationale(NURSING_HOME, leader.account(), "nn"));
        assertThat(rationale.answers())
                .hasSize(5)
                .allSatisfy(answer -> assertThat(answer.text()).isNotBlank());
        assertThatThrownBy(() -> as(
                        "hr.omsorg@demo.example",
                        Role.HR_MANAGER,
                        () -> shared.shared(NURSING_HOME, "nb", PageRequest.of(1, 5))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as("hr.omsorg@demo.example", Role.HR_MANAGER, () -> answers.own(NURSING_HOME, "nb")))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void a_rationale_that_is_not_finished_is_missing_for_hr() {
        UUID leader = as("hr@demo.example", Role.HR_MANAGER, () -> overview.leaders(BAKERY))
                .get(0)
                .account();

        assertThatThrownBy(() -> as("hr@demo.example", Role.HR_MANAGER, () -> overview.rationale(BAKERY, leader, "nb")))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void the_change_log_hears_of_a_rationale_handed_over_and_not_of_its_drafts() {
        StepView step = asHomeLeader(() -> courses.step(NURSING_HOME, "M1-7", "nb"));
        String before = step.answers().get(0).text();
        long lines = rationalesWritten();

        int version = asHomeLeader(() ->
                        work.save(need(step, "Bord og", step.answers().get(0).version())))
                .get("need");
        asHomeLeader(() -> work.save(need(step, before + " Også tøy.", version)));
        assertThat(rationalesWritten()).isEqualTo(lines);

        asHomeLeader(() -> finish(step.enrolment(), "M1-7"));
        asHomeLeader(() -> finish(step.enrolment(), "M1-7"));
        assertThat(rationalesWritten()).isEqualTo(lines + 1);
    }

    private static SaveAnswers need(StepView step, String text, int version) {
        return new SaveAnswers(step.enrolment(), "M1-7", List.of(new WrittenText("need", text, version)));
    }

    private long rationalesWritten() {
        return em.createQuery("select count(l) from ChangeLine l where l.event = 'RationaleWritten'", Long.class)
                .getSingleResult();
    }

    private <T> T asHomeLeader(Callable<T> act) {
        return as("leder.omsorg@demo.example", Role.LEADER, act);
    }

    @Test
    void hr_of_another_company_sees_nothing() {
        assertThatThrownBy(() -> as("hr@demo.example", Role.HR_MANAGER, () -> overview.leaders(NURSING_HOME)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void a_role_held_elsewhere_does_not_help() {
        assertThatThrownBy(() -> as("hr@demo.example", Role.LEADER, () -> courses.path(BAKERY, "nb")))
                .isInstanceOf(MandateMissing.class);
    }

    @Test
    void the_nav_mentor_reads_what_is_shared_until_it_is_taken_back() {
        OwnAnswer first = as("leder.omsorg@demo.example", Role.LEADER, () -> answers.own(NURSING_HOME, "nb"))
                .get(0)
                .answers()
                .get(0);

        assertThat(sharedTexts()).contains(first.text());
        as("leder.omsorg@demo.example", Role.LEADER, () -> {
            answers.takeBack(first.id());
            return null;
        });
        assertThat(sharedTexts()).doesNotContain(first.text());
        as("leder.omsorg@demo.example", Role.LEADER, () -> {
            answers.share(first.id());
            return null;
        });
        assertThat(sharedTexts()).contains(first.text());
    }

    @Test
    void a_step_is_not_finished_without_evidence_or_before_its_turn() {
        UUID enrolment = as("leder.hotell@demo.example", Role.LEADER, () -> courses.enrol(HOTEL));

        assertThatThrownBy(() -> as("leder.hotell@demo.example", Role.LEADER, () -> finish(enrolment, "M1-2")))
                .isInstanceOf(RulesViolated.class)
                .hasMessageContaining("leadership.rule.everyFieldNeedsAnAnswer");
        assertThatThrownBy(() -> as("leder.hotell@demo.example", Role.LEADER, () -> finish(enrolment, "M1-7")))
                .isInstanceOf(RulesViolated.class)
                .hasMessage("leadership.rule.earlierStepsFirst");
        assertThatThrownBy(() -> as("leder.hotell@demo.example", Role.LEADER, () -> finish(enrolment, "M1-1")))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void an_answer_written_elsewhere_meanwhile_is_not_overwritten() {
        UUID enrolment = as("leder.hotell@demo.example", Role.LEADER, () -> courses.enrol(HOTEL));
        Map<String, Integer> versions =
                as("leder.hotell@demo.example", Role.LEADER, () -> work.save(text(enrolment, "Først", 0)));
        as("leder.hotell@demo.example", Role.LEADER, () -> work.save(text(enrolment, "Så", versions.get("M"))));

        assertThatThrownBy(() -> as(
                        "leder.hotell@demo.example",
                        Role.LEADER,
                        () -> work.save(text(enrolment, "Fra en gammel fane", versions.get("M")))))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void gate_a_names_what_the_leader_lacks() {
        GateVerdict bakery = progress.gateA(BAKERY, List.of());
        GateVerdict home = progress.gateA(NURSING_HOME, unitOfTheLeader("leder.omsorg@demo.example"));

        assertThat(bakery.missing()).extracting(MissingItem::what).containsExactly("leadership.missing.leader");
        assertThat(home.missing()).extracting(MissingItem::what).containsExactly("leadership.missing.unpublished");
        assertThat(progress.gateA(BAKERY, unitOfTheLeader("leder@demo.example")).missing())
                .extracting(MissingItem::what)
                .containsExactly("leadership.missing.module", "leadership.missing.unpublished");
    }

    private List<no.ldo.shared.UnitId> unitOfTheLeader(String loginName) {
        return em.createQuery(
                        "select m.unit from Mandate m, UserAccount a where a.id = m.accountId and a.loginName = :name",
                        no.ldo.shared.UnitId.class)
                .setParameter("name", loginName)
                .getResultList();
    }

    private List<String> sharedTexts() {
        return as(
                        "navmentor@demo.example",
                        Role.NAV_MENTOR,
                        () -> shared.shared(NURSING_HOME, "nb", PageRequest.of(1, 100)))
                .items()
                .stream()
                .map(SharedAnswer::text)
                .toList();
    }

    private static SaveAnswers text(UUID enrolment, String text, int version) {
        return new SaveAnswers(enrolment, "M1-2", List.of(new WrittenText("M", text, version)));
    }

    private Object finish(UUID enrolment, String step) {
        work.finish(enrolment, step);
        return step;
    }

    private <T> T as(String loginName, Role role, Callable<T> act) {
        UUID account = em.createQuery("select a.id from UserAccount a where a.loginName = :name", UUID.class)
                .setParameter("name", loginName)
                .getSingleResult();
        return AsPerson.call(account, Set.of(role.name()), act);
    }
}
