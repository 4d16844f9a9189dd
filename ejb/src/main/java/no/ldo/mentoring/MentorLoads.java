package no.ldo.mentoring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How much each Nav mentor has of a coordinator's companies, and where there is none. Pure. */
final class MentorLoads {
    private final List<CompanyCase> companies;
    private final List<MentorMandate> mandates;
    private final Limits limits;

    MentorLoads(List<CompanyCase> companies, List<MentorMandate> mandates, Limits limits) {
        this.companies = companies;
        this.mandates = mandates;
        this.limits = limits;
    }

    LoadOverview overview() {
        Map<UUID, List<MentorMandate>> byMentor = mandates.stream()
                .collect(Collectors.groupingBy(one -> one.holder().accountId()));
        List<MentorLoad> loads = byMentor.values().stream()
                .map(this::load)
                .sorted(Comparator.comparingInt(MentorLoad::people).reversed().thenComparing(MentorLoad::name))
                .toList();
        List<String> without = companies.stream()
                .filter(this::lacksAMentor)
                .map(one -> one.company().name())
                .sorted()
                .toList();
        return new LoadOverview(loads, without, limits);
    }

    private MentorLoad load(List<MentorMandate> held) {
        List<FollowedPlan> plans = companies.stream()
                .flatMap(one -> one.plans().stream())
                .filter(plan -> held.stream().anyMatch(one -> one.covers(plan)))
                .toList();
        int people = CompanyCase.people(plans.stream());
        return new MentorLoad(
                held.get(0).holder().accountId(),
                held.get(0).holder().name(),
                (int) held.stream().map(MentorMandate::organisation).distinct().count(),
                people,
                (int) plans.stream().filter(FollowedPlan::overdue).count(),
                people >= limits.peoplePerMentor());
    }

    /** Nobody is Nav mentor there, or somebody who is followed there works in a unit that no mandate covers. */
    private boolean lacksAMentor(CompanyCase company) {
        List<MentorMandate> own = mandates.stream()
                .filter(one -> one.organisation().equals(company.company().number()))
                .toList();
        return own.isEmpty()
                || company.plans().stream()
                        .filter(FollowedPlan::followed)
                        .anyMatch(plan -> own.stream().noneMatch(one -> one.covers(plan)));
    }
}
