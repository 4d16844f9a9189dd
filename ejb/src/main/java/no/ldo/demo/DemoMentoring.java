package no.ldo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import no.ldo.mentoring.CaseloadService;
import no.ldo.mentoring.MeetingRow;
import no.ldo.mentoring.MeetingService;
import no.ldo.mentoring.PlanMeeting;
import no.ldo.mentoring.RecordMeeting;
import no.ldo.shared.Ids;
import no.ldo.shared.TimeSource;
import no.ldo.training.PlanState;

/** In the bakery the next meeting is overdue for the plan under way; the finished one was followed to the end. */
@ApplicationScoped
class DemoMentoring implements DemoChapter {
    private CaseloadService cases;
    private MeetingService meetings;
    private ActAs actAs;
    private TimeSource time;

    protected DemoMentoring() {}

    @Inject
    DemoMentoring(CaseloadService cases, MeetingService meetings, ActAs actAs, TimeSource time) {
        this.cases = cases;
        this.meetings = meetings;
        this.actAs = actAs;
        this.time = time;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void tell(DemoPeople people) {
        LocalDate today = time.today();
        actAs.person(
                people.navMentor(),
                () -> cases.company(people.bakery().number()).plans().stream().forEach(plan -> {
                    if (plan.state() == PlanState.ENDED) {
                        held(plan.plan().id(), today.minusWeeks(13), today.minusWeeks(2));
                        record(plan.plan().id(), today.minusWeeks(2), today.plusWeeks(4));
                    } else if (plan.state() == PlanState.RUNNING) {
                        held(plan.plan().id(), today.minusWeeks(9), today.minusWeeks(5));
                        record(plan.plan().id(), today.minusWeeks(5), today.minusDays(8));
                    }
                }));
    }

    /** A first meeting, planned a week ahead and held. */
    private void held(UUID plan, LocalDate day, LocalDate next) {
        at(day.minusWeeks(1));
        meetings.plan(new PlanMeeting(Ids.next(), plan, day));
        record(plan, day, next);
    }

    private void record(UUID plan, LocalDate day, LocalDate next) {
        at(day);
        MeetingRow planned = meetings.meetings(plan).meeting();
        meetings.record(new RecordMeeting(
                planned.id(),
                planned.version(),
                day,
                "Oppgavene om morgenen går fint. Fadderen viser pakkingen neste uke. Vi ble enige om neste møte.",
                next));
    }

    private void at(LocalDate day) {
        time.fixAt(day.atTime(12, 0).atZone(TimeSource.NORWAY).toInstant());
    }
}
