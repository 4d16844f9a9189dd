package no.ldo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ldo.demo.DemoPeople.DemoCompany;
import no.ldo.identity.AccountService;
import no.ldo.identity.OpenAccount;
import no.ldo.identity.Role;
import no.ldo.shared.Ids;
import no.ldo.shared.TimeSource;
import no.ldo.training.OpenPlan;
import no.ldo.training.OpenPosition;
import no.ldo.training.PlanApprovalService;
import no.ldo.training.PlanContent;
import no.ldo.training.PlanDialogueService;
import no.ldo.training.PlanDraft;
import no.ldo.training.PlanDraftService;
import no.ldo.training.SavePlan;
import no.ldo.training.WriteComment;

/**
 * The bakery has one plan that is finished and one under way, the nursing home one that waits for the Nav mentor; the hotel
 * has none.
 */
@ApplicationScoped
class DemoTraining implements DemoChapter {
    private AccountService accounts;
    private PlanDraftService drafts;
    private PlanApprovalService approvals;
    private PlanDialogueService dialogue;
    private ActAs actAs;
    private TimeSource time;

    protected DemoTraining() {}

    @Inject
    DemoTraining(
            AccountService accounts,
            PlanDraftService drafts,
            PlanApprovalService approvals,
            PlanDialogueService dialogue,
            ActAs actAs,
            TimeSource time) {
        this.accounts = accounts;
        this.drafts = drafts;
        this.approvals = approvals;
        this.dialogue = dialogue;
        this.actAs = actAs;
        this.time = time;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void tell(DemoPeople people) {
        LocalDate today = time.today();
        UUID former = account(people, "deltaker2@demo.example", "Oskar Lunde");
        account(people, "fadder.omsorg@demo.example", "Frida Havn");
        DemoCompany bakery = people.bakery();
        if (hasPosition(bakery)) {
            finished(people, bakery, former, today.minusWeeks(40));
            running(people, bakery, today.minusWeeks(12));
        }
        if (hasPosition(people.nursingHome())) {
            awaiting(people.nursingHome(), today.minusDays(10));
        }
    }

    /** A plan needs an approved position; the chapter before this one makes them. */
    private boolean hasPosition(DemoCompany company) {
        return actAs.person(
                company.leader(), () -> !drafts.positions(company.number()).isEmpty());
    }

    private void finished(DemoPeople people, DemoCompany bakery, UUID participant, LocalDate begins) {
        at(begins.minusDays(14));
        UUID plan = write(bakery, "deltaker2@demo.example", "fadder@demo.example", begins);
        actAs.person(participant, () -> approvals.approveAsParticipant(plan, 2));
        actAs.person(bakery.leader(), () -> approvals.approveAsLeader(plan, 2));
        actAs.person(people.navMentor(), () -> approvals.approveAsNavMentor(plan, 2));
        at(begins.plusWeeks(20));
        confirm(people.workplaceMentor(), bakery, plan, 3);
    }

    private void running(DemoPeople people, DemoCompany bakery, LocalDate begins) {
        at(begins.minusDays(7));
        UUID plan = write(bakery, "deltaker@demo.example", "fadder@demo.example", begins);
        actAs.person(people.participant(), () -> {
            dialogue.say(
                    plan,
                    0,
                    "Jeg vil ha en fast jobb der jeg kan begynne tidlig på dagen og se at det jeg gjør, blir brukt.");
            dialogue.comment(new WriteComment(Ids.next(), plan, "Planen er fin. Kan vi ta pakkingen før jul?"));
            approvals.approveAsParticipant(plan, 2);
        });
        actAs.person(bakery.leader(), () -> {
            dialogue.comment(new WriteComment(Ids.next(), plan, "Ja, det får vi til."));
            approvals.approveAsLeader(plan, 2);
        });
        actAs.person(people.navMentor(), () -> approvals.approveAsNavMentor(plan, 2));
        at(begins.plusWeeks(5));
        confirm(people.workplaceMentor(), bakery, plan, 1);
    }

    private void awaiting(DemoCompany home, LocalDate day) {
        at(day);
        UUID plan = write(home, "deltaker.omsorg@demo.example", "fadder.omsorg@demo.example", day.plusWeeks(4));
        actAs.person(home.participant(), () -> approvals.approveAsParticipant(plan, 2));
        actAs.person(home.leader(), () -> approvals.approveAsLeader(plan, 2));
    }

    /** The leader opens a plan on the company's first approved position and fills it in. */
    private UUID write(DemoCompany company, String participant, String mentor, LocalDate begins) {
        return actAs.person(company.leader(), () -> {
            OpenPosition position = drafts.positions(company.number()).get(0);
            UUID plan = drafts.open(
                    new OpenPlan(Ids.next(), company.number(), position.id(), position.version(), participant, mentor));
            PlanDraft draft = drafts.draft(plan);
            drafts.save(new SavePlan(plan, draft.head().revision(), null, content(draft.tasks(), begins)));
            return plan;
        });
    }

    private static PlanContent content(List<PlanDraft.Task> tasks, LocalDate begins) {
        return new PlanContent(
                begins,
                begins.plusWeeks(26),
                List.of(
                        goal("Kunne rutinene om morgenen", "Da vet jeg hva jeg skal gjøre når jeg kommer.", tasks, 0),
                        goal("Gjøre oppgavene alene", "Da blir det jeg gjør, til hjelp for de andre.", tasks, 1),
                        goal("Være en del av laget", "Da kjenner jeg dem jeg jobber med.", tasks, 2)));
    }

    private static PlanContent.Goal goal(String title, String reason, List<PlanDraft.Task> tasks, int number) {
        PlanDraft.Task first = tasks.get(number % tasks.size());
        PlanDraft.Task second = tasks.get((number + 1) % tasks.size());
        return new PlanContent.Goal(
                null,
                title,
                reason,
                List.of(
                        step(first, "Se og prøve: " + first.name(), 1, 2 + 4 * number),
                        step(second, "Gjøre selv: " + second.name(), 2, 5 + 6 * number)));
    }

    private static PlanContent.Step step(PlanDraft.Task task, String what, int level, int week) {
        return new PlanContent.Step(
                null, task.id(), what, level, "Fadderen har sett det tre dager på rad", Role.WORKPLACE_MENTOR, week);
    }

    /** The workplace mentor confirms the steps of the first goals. */
    private void confirm(UUID mentor, DemoCompany company, UUID plan, int goals) {
        List<PlanContent.Goal> written = actAs.person(
                company.leader(), () -> drafts.draft(plan).content().goals());
        actAs.person(
                mentor,
                () -> written.subList(0, goals).stream()
                        .flatMap(goal -> goal.steps().stream())
                        .forEach(step -> dialogue.confirmStep(plan, step.id(), step.level())));
    }

    private void at(LocalDate day) {
        time.fixAt(day.atTime(10, 0).atZone(TimeSource.NORWAY).toInstant());
    }

    private UUID account(DemoPeople people, String login, String name) {
        return actAs.person(people.admin(), () -> accounts.open(new OpenAccount(login, name, "nb", null)));
    }
}
