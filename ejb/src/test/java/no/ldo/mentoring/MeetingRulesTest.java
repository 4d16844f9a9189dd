package no.ldo.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.ldo.organisation.OrganisationKind;
import no.ldo.organisation.OrganisationRow;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.UnitId;
import no.ldo.training.PlanHead;
import org.junit.jupiter.api.Test;

class MeetingRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void aMeetingIsHeldTodayOrEarlier() {
        kept(MeetingRules.aMeetingIsHeldTodayOrEarlier(TODAY, TODAY));
        broken(
                "mentoring.rule.aMeetingIsHeldTodayOrEarlier",
                MeetingRules.aMeetingIsHeldTodayOrEarlier(TODAY.plusDays(1), TODAY));
    }

    @Test
    void aPlannedMeetingLiesAhead() {
        kept(MeetingRules.aPlannedMeetingLiesAhead("on", TODAY, TODAY));
        kept(MeetingRules.aPlannedMeetingLiesAhead("on", null, TODAY));
        broken(
                "mentoring.rule.aPlannedMeetingLiesAhead",
                MeetingRules.aPlannedMeetingLiesAhead("on", TODAY.minusDays(1), TODAY));
    }

    @Test
    void theNextMeetingIsPlanned() {
        kept(MeetingRules.theNextMeetingIsPlanned(TODAY, true));
        kept(MeetingRules.theNextMeetingIsPlanned(null, false));
        broken("mentoring.rule.theNextMeetingIsPlanned", MeetingRules.theNextMeetingIsPlanned(null, true));
    }

    @Test
    void followedUntilSixCalendarMonthsPastTheLastDay() {
        assertThat(MeetingRules.followedUntil(LocalDate.of(2026, 1, 31))).isEqualTo("2026-07-31");
        assertThat(MeetingRules.followedUntil(LocalDate.of(2026, 8, 31))).isEqualTo("2027-02-28");
        assertThat(MeetingRules.followedUntil(LocalDate.of(2027, 8, 29))).isEqualTo("2028-02-29");
        LocalDate ends = TODAY.minusDays(1);

        assertThat(MeetingRules.isFollowed(plan(ends), TODAY)).isTrue();
        assertThat(MeetingRules.isFollowed(plan(ends), ends.plusMonths(6))).isTrue();
        assertThat(MeetingRules.isFollowed(plan(ends), ends.plusMonths(6).plusDays(1)))
                .isFalse();
    }

    @Test
    void nobodyWhoIsFollowedEndedBeforeTheDayThatPlansAreReadFrom() {
        for (LocalDate today = TODAY; today.isBefore(TODAY.plusYears(4)); today = today.plusDays(1)) {
            LocalDate before = MeetingRules.endsOfFollowed(today).minusDays(1);

            assertThat(MeetingRules.isFollowed(plan(before), today))
                    .as(today.toString())
                    .isFalse();
        }
    }

    @Test
    void somebodyWhosePlanHasEndedIsCalledUntilFollowUpIsOver() {
        Limits limits = new Limits(25, "kilde 25", 4);
        LocalDate ended = TODAY.minusDays(1);

        assertThat(CallOrder.reasons(List.of(followed(ended, TODAY)), limits, TODAY))
                .extracting(CallReason::kind)
                .containsExactly(CallReason.Kind.NO_CONTACT, CallReason.Kind.NO_MEETING_PLANNED);
        LocalDate later = ended.plusMonths(6).plusDays(1);
        assertThat(CallOrder.reasons(List.of(followed(ended, later)), limits, later))
                .extracting(CallReason::kind)
                .containsExactly(CallReason.Kind.NOTHING_STARTED);
    }

    private static FollowedPlan followed(LocalDate ends, LocalDate today) {
        PlanHead plan = plan(ends);
        return new FollowedPlan(plan, plan.state(today), null, null, MeetingRules.isFollowed(plan, today), false);
    }

    private static PlanHead plan(LocalDate ends) {
        return ALoad.plan("999000037", new UnitId(new UUID(0, 1)), new UUID(0, 2), ends);
    }

    @Test
    void theNextMeetingComesAfterThisOne() {
        kept(MeetingRules.theNextMeetingComesAfterThisOne(TODAY, TODAY.plusDays(1)));
        broken(
                "mentoring.rule.theNextMeetingComesAfterThisOne",
                MeetingRules.theNextMeetingComesAfterThisOne(TODAY, TODAY));
    }

    @Test
    void oneMeetingIsPlannedAtATimeAndARecordedOneStands() {
        kept(MeetingRules.oneMeetingIsPlannedAtATime(false));
        broken("mentoring.rule.oneMeetingIsPlannedAtATime", MeetingRules.oneMeetingIsPlannedAtATime(true));
        kept(MeetingRules.aRecordedMeetingStands(false));
        broken("mentoring.rule.aRecordedMeetingStands", MeetingRules.aRecordedMeetingStands(true));
    }

    @Test
    void minutesHoldNoNationalIdentityNumber() {
        kept(MeetingRules.minutesHoldNoNationalIdentityNumber("Det går fint"));
        broken(
                "mentoring.rule.minutesHoldNoNationalIdentityNumber",
                MeetingRules.minutesHoldNoNationalIdentityNumber("01810000186 går fint"));
    }

    @Test
    void companiesThatNeedACallComeFirstInTheOrderOfUrgency() {
        CompanyCase calm = company("Aaa");
        CompanyCase idle = company("Bbb", new CallReason(CallReason.Kind.NOTHING_STARTED, 0, 0));
        CompanyCase silent = company("Ccc", new CallReason(CallReason.Kind.NO_CONTACT, 1, 40));
        CompanyCase late = company("Ddd", new CallReason(CallReason.Kind.OVERDUE_MEETING, 1, 2));
        CompanyCase later = company("Eee", new CallReason(CallReason.Kind.OVERDUE_MEETING, 1, 9));

        assertThat(Stream.of(calm, idle, silent, late, later).sorted(CallOrder.MOST_URGENT_FIRST))
                .containsExactly(later, late, silent, idle, calm);
    }

    @Test
    void theLoadIsFullAtTheLimit() {
        Limits limits = new Limits(25, "kilde 25", 4);

        assertThat(new Caseload(List.of(), 24, limits).full()).isFalse();
        assertThat(new Caseload(List.of(), 25, limits).full()).isTrue();
    }

    private static CompanyCase company(String name, CallReason... reasons) {
        OrganisationRow row = new OrganisationRow(new OrganisationNumber("999000037"), name, OrganisationKind.COMPANY);
        return new CompanyCase(row, List.of(reasons), List.of());
    }

    private static void kept(Optional<RuleViolation> checked) {
        assertThat(checked).isEmpty();
    }

    private static void broken(String key, Optional<RuleViolation> checked) {
        assertThat(checked.map(RuleViolation::key)).contains(key);
    }
}
