package no.ldo.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.organisation.ReachedUnits;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.TimeSource;
import no.ldo.training.PlanDirectory;
import no.ldo.training.PlanHead;

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

    /** The companies, by name, with the plans in what is reached that are followed or have a meeting planned. */
    List<CompanyCase> cases(ReachedUnits reached, Limits limits) {
        LocalDate since = MeetingRules.endsOfFollowed(time.today());
        List<KnownMeeting> known = meetings.lastAndNext(reached, since);
        List<UUID> planned = known.stream()
                .filter(one -> one.isOver(since) && one.row().heldOn() == null)
                .map(one -> one.row().planId())
                .toList();
        return cases(reached, limits, known, plans.since(since, reached, planned));
    }

    /** The same with all plans that there have been, those that ended long ago at the end. */
    List<CompanyCase> casesWithHistory(ReachedUnits reached, Limits limits) {
        LocalDate since = MeetingRules.endsOfFollowed(time.today());
        return cases(reached, limits, meetings.lastAndNext(reached, LocalDate.EPOCH), plans.all(since, reached));
    }

    private List<CompanyCase> cases(
            ReachedUnits reached, Limits limits, List<KnownMeeting> known, List<PlanHead> heads) {
        Map<UUID, List<MeetingRow>> byPlan =
                known.stream().map(KnownMeeting::row).collect(Collectors.groupingBy(MeetingRow::planId));
        Map<OrganisationNumber, List<FollowedPlan>> byCompany = heads.stream()
                .collect(Collectors.groupingBy(
                        PlanHead::organisation,
                        Collectors.mapping(
                                plan -> followed(plan, byPlan.getOrDefault(plan.id(), List.of())),
                                Collectors.toList())));
        return meetings.companies(reached.organisations()).stream()
                .map(company -> {
                    List<FollowedPlan> own = byCompany.getOrDefault(company.number(), List.of());
                    return new CompanyCase(company, CallOrder.reasons(own, limits, time.today()), own);
                })
                .toList();
    }

    private FollowedPlan followed(PlanHead plan, List<MeetingRow> known) {
        LocalDate today = time.today();
        MeetingRow next =
                known.stream().filter(row -> row.heldOn() == null).findFirst().orElse(null);
        MeetingRow last =
                known.stream().filter(row -> row.heldOn() != null).findFirst().orElse(null);
        boolean overdue = next != null && next.overdue(today);
        return new FollowedPlan(plan, plan.state(today), last, next, MeetingRules.isFollowed(plan, today), overdue);
    }
}
