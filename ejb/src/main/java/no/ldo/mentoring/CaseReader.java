package no.ldo.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.organisation.OrganisationRow;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.TimeSource;
import no.ldo.training.PlanDirectory;
import no.ldo.training.PlanHead;
import no.ldo.training.PlanState;

/** Puts companies, plans and meetings together: four statements, however many companies. */
@ApplicationScoped
class CaseReader {
    private MeetingRepository meetings;
    private PlanDirectory plans;
    private TimeSource time;

    protected CaseReader() {}

    @Inject
    CaseReader(MeetingRepository meetings, PlanDirectory plans, TimeSource time) {
        this.meetings = meetings;
        this.plans = plans;
        this.time = time;
    }

    Limits limits() {
        return meetings.limits(time.today());
    }

    /** The companies among the organisations, by name. */
    List<CompanyCase> cases(Collection<OrganisationNumber> organisations, Limits limits) {
        List<OrganisationRow> companies = meetings.companies(organisations);
        List<OrganisationNumber> numbers =
                companies.stream().map(OrganisationRow::number).toList();
        Map<UUID, List<MeetingRow>> byPlan =
                meetings.lastAndNext(numbers).stream().collect(Collectors.groupingBy(MeetingRow::planId));
        Map<OrganisationNumber, List<FollowedPlan>> byCompany = plans.of(numbers).stream()
                .collect(Collectors.groupingBy(
                        PlanHead::organisation,
                        Collectors.mapping(
                                plan -> followed(plan, byPlan.getOrDefault(plan.id(), List.of())),
                                Collectors.toList())));
        return companies.stream()
                .map(company -> of(company, byCompany.getOrDefault(company.number(), List.of()), limits))
                .toList();
    }

    private CompanyCase of(OrganisationRow company, List<FollowedPlan> followed, Limits limits) {
        int people = (int) followed.stream()
                .filter(plan -> plan.state() != PlanState.ENDED)
                .map(plan -> plan.plan().participant().accountId())
                .distinct()
                .count();
        return new CompanyCase(company, people, CallOrder.reasons(followed, limits, time.today()), followed);
    }

    private FollowedPlan followed(PlanHead plan, List<MeetingRow> known) {
        LocalDate today = time.today();
        MeetingRow next =
                known.stream().filter(row -> row.heldOn() == null).findFirst().orElse(null);
        MeetingRow last =
                known.stream().filter(row -> row.heldOn() != null).findFirst().orElse(null);
        return new FollowedPlan(plan, plan.state(today), last, next, next != null && next.overdue(today));
    }
}
