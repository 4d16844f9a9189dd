package no.ldo.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ldo.differentiation.AnOrganisation;
import no.ldo.local.TestDatabase;
import no.ldo.organisation.ReachedUnits;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.TimeSource;
import no.ldo.shared.UnitId;
import no.ldo.training.APlan;
import org.junit.jupiter.api.Test;

class CaseReaderRT {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final TestDatabase database = TestDatabase.get();
    private final AnOrganisation busy = AnOrganisation.in(database);
    private final AnOrganisation idle = AnOrganisation.in(database);

    @Test
    void reads_a_caseload_in_four_statements_however_many_plans() {
        for (int number = 0; number < 5; number++) {
            meeting(aPlan(), TODAY.plusDays(number), null);
        }

        int statements = database.statementsOf(em -> {
            CaseReader reader = reader(em);
            reader.cases(both(), reader.limits());
        });

        assertThat(statements).isLessThanOrEqualTo(6).isEqualTo(4);
    }

    @Test
    void a_company_with_an_overdue_meeting_says_so_and_one_without_plans_has_nothing_started() {
        UUID plan = aPlan();
        meeting(plan, TODAY.minusDays(30), TODAY.minusDays(30));
        meeting(plan, TODAY.minusDays(9), null);

        List<CompanyCase> cases =
                database.inTransaction(em -> reader(em).cases(both(), reader(em).limits()));

        CompanyCase first = of(cases, busy);
        assertThat(first.reasons()).containsExactly(new CallReason(CallReason.Kind.OVERDUE_MEETING, 1, 9));
        assertThat(first.people()).isEqualTo(1);
        assertThat(first.plans().get(0).lastContact()).isEqualTo(TODAY.minusDays(30));
        assertThat(of(cases, idle).reasons()).containsExactly(new CallReason(CallReason.Kind.NOTHING_STARTED, 0, 0));
    }

    @Test
    void of_several_meetings_held_the_last_one_counts() {
        UUID plan = aPlan();
        meeting(plan, TODAY.minusDays(60), TODAY.minusDays(60));
        meeting(plan, TODAY.minusDays(20), TODAY.minusDays(18));

        List<CompanyCase> cases =
                database.inTransaction(em -> reader(em).cases(both(), reader(em).limits()));

        assertThat(of(cases, busy).plans().get(0).lastContact()).isEqualTo(TODAY.minusDays(18));
    }

    @Test
    void a_mandate_for_a_unit_reads_the_plans_and_meetings_of_that_unit_alone() {
        meeting(aPlan(), TODAY.minusDays(2), null);

        assertThat(plansIn(busy.kitchen())).hasSize(1);
        assertThat(plansIn(busy.ward())).isEmpty();
    }

    @Test
    void a_plan_that_ended_long_ago_is_read_only_with_the_history_or_with_a_planned_meeting() {
        LocalDate ends = TODAY.minusMonths(6).minusDays(1);
        UUID over = endedOn(ends);
        endedOn(ends.plusDays(1));

        assertThat(cases().plans()).hasSize(1);
        assertThat(cases().people()).isEqualTo(1);
        CompanyCase whole = of(
                database.inTransaction(
                        em -> reader(em).casesWithHistory(both(), reader(em).limits())),
                busy);
        assertThat(whole.plans()).hasSize(2);
        assertThat(whole.people()).isEqualTo(1);

        meeting(over, TODAY.minusDays(3), null);
        assertThat(cases().plans()).hasSize(2);
        assertThat(cases().people()).isEqualTo(1);
        assertThat(cases().reasons()).contains(new CallReason(CallReason.Kind.OVERDUE_MEETING, 1, 3));
    }

    private CompanyCase cases() {
        return of(
                database.inTransaction(em -> reader(em).cases(both(), reader(em).limits())), busy);
    }

    private List<FollowedPlan> plansIn(UnitId unit) {
        ReachedUnits limited = new ReachedUnits(Set.of(busy.number()), Set.of(), Set.of(unit));
        return of(
                        database.inTransaction(
                                em -> reader(em).cases(limited, reader(em).limits())),
                        busy)
                .plans();
    }

    private UUID endedOn(LocalDate ends) {
        UUID plan = database.inTransaction(em -> APlan.in(em, busy, "Emil", APlan.complete(ends.minusWeeks(26))));
        database.commit(em -> em.createNativeQuery("update training_plan set participant_approved_at = '2020-01-01',"
                        + " leader_approved_at = '2020-01-01', nav_approved_at = '2020-01-02' where id = ?")
                .setParameter(1, plan.toString())
                .executeUpdate());
        return plan;
    }

    @Test
    void the_database_keeps_one_planned_meeting_per_plan() {
        UUID plan = aPlan();
        meeting(plan, TODAY, null);

        assertThatThrownBy(() -> meeting(plan, TODAY.plusDays(1), null))
                .hasStackTraceContaining("follow_up_meeting_one_planned");
    }

    @Test
    void the_limits_of_the_day_come_with_their_source() {
        Limits limits = database.inTransaction(em -> reader(em).limits());

        assertThat(limits.peoplePerMentor()).isEqualTo(25);
        assertThat(limits.source()).contains("25");
        assertThat(limits.weeksWithoutContact()).isEqualTo(4);
    }

    private ReachedUnits both() {
        Set<OrganisationNumber> companies = Set.of(busy.number(), idle.number());
        return new ReachedUnits(companies, companies, Set.of());
    }

    private static CompanyCase of(List<CompanyCase> cases, AnOrganisation company) {
        return cases.stream()
                .filter(one -> one.company().number().equals(company.number()))
                .findFirst()
                .orElseThrow();
    }

    private UUID aPlan() {
        return database.inTransaction(em -> APlan.in(em, busy, "Dina", APlan.complete(TODAY.minusWeeks(4))));
    }

    private void meeting(UUID plan, LocalDate planned, LocalDate held) {
        database.commit(em -> {
            FollowUpMeeting meeting = new FollowUpMeeting(Ids.next(), plan, planned, busy.account(), Instant.EPOCH);
            if (held != null) {
                meeting.record(held, "Det går fint", busy.account(), Instant.EPOCH);
            }
            new MeetingRepository(em).add(meeting);
        });
    }

    private static CaseReader reader(EntityManager em) {
        TimeSource time = new TimeSource();
        time.fixAt(TODAY.atTime(12, 0).atZone(TimeSource.NORWAY).toInstant());
        return new CaseReader(new MeetingRepository(em), APlan.directory(em), time);
    }
}
