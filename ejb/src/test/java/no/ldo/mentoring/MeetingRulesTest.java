package no.ldo.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ldo.organisation.OrganisationKind;
import no.ldo.organisation.OrganisationRow;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.RuleViolation;
import no.ldo.training.PlanState;
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
        kept(MeetingRules.theNextMeetingIsPlanned(TODAY, PlanState.RUNNING));
        kept(MeetingRules.theNextMeetingIsPlanned(null, PlanState.ENDED));
        broken("mentoring.rule.theNextMeetingIsPlanned", MeetingRules.theNextMeetingIsPlanned(null, PlanState.RUNNING));
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
        return new CompanyCase(row, 0, List.of(reasons), List.of());
    }

    private static void kept(Optional<RuleViolation> checked) {
        assertThat(checked).isEmpty();
    }

    private static void broken(String key, Optional<RuleViolation> checked) {
        assertThat(checked.map(RuleViolation::key)).contains(key);
    }
}
