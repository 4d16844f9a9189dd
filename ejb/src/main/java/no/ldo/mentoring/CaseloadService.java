package no.ldo.mentoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.identity.AccountDirectory;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.identity.RoleHolder;
import no.ldo.shared.NoOrganisation;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.ReadsPersonalData;

/** Who needs a call, for Nav mentors; who carries how much, for Nav coordinators. */
@Stateless
public class CaseloadService {
    private CaseReader cases;
    private AccountDirectory accounts;
    private Caller caller;

    public CaseloadService() {}

    @Inject
    CaseloadService(CaseReader cases, AccountDirectory accounts, Caller caller) {
        this.cases = cases;
        this.accounts = accounts;
        this.caller = caller;
    }

    /** The caller's companies, those that need a call first. */
    @RolesAllowed(Role.Name.NAV_MENTOR)
    @NoOrganisation("all companies of the caller's own mandates")
    @ReadsPersonalData(purpose = "plan.followUp")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Caseload caseload() {
        Limits limits = cases.limits();
        List<CompanyCase> companies = cases.cases(followed(Role.NAV_MENTOR), limits).stream()
                .sorted(CallOrder.MOST_URGENT_FIRST)
                .toList();
        int people = companies.stream().mapToInt(CompanyCase::people).sum();
        return new Caseload(companies, people, limits);
    }

    /** One company of the caller's, with its plans and meetings. @throws NotVisible when the caller is not its Nav mentor */
    @RolesAllowed(Role.Name.NAV_MENTOR)
    @ReadsPersonalData(purpose = "plan.followUp")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CompanyCase company(@NotNull OrganisationNumber organisation) {
        if (!caller.may(organisation, Role.NAV_MENTOR)) {
            throw caller.refuseAsMissing(organisation, null);
        }
        return cases.cases(List.of(organisation), cases.limits()).stream()
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /** The Nav mentors of the coordinator's companies and how many people each follows there; counts, no names of participants. */
    @RolesAllowed(Role.Name.NAV_COORDINATOR)
    @NoOrganisation("all companies of the caller's own mandates")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LoadOverview load() {
        Limits limits = cases.limits();
        Map<OrganisationNumber, CompanyCase> companies = cases.cases(followed(Role.NAV_COORDINATOR), limits).stream()
                .collect(Collectors.toMap(one -> one.company().number(), one -> one));
        List<RoleHolder> holders = accounts.holders(Role.NAV_MENTOR, companies.keySet());
        Map<UUID, List<RoleHolder>> byMentor = holders.stream().collect(Collectors.groupingBy(RoleHolder::accountId));
        List<MentorLoad> loads = byMentor.values().stream()
                .map(held -> load(held, companies, limits))
                .sorted(Comparator.comparingInt(MentorLoad::people).reversed().thenComparing(MentorLoad::name))
                .toList();
        Set<OrganisationNumber> covered =
                holders.stream().map(RoleHolder::organisation).collect(Collectors.toSet());
        List<String> without = companies.values().stream()
                .filter(one -> !covered.contains(one.company().number()))
                .map(one -> one.company().name())
                .sorted()
                .toList();
        return new LoadOverview(loads, without, limits);
    }

    private static MentorLoad load(
            List<RoleHolder> held, Map<OrganisationNumber, CompanyCase> companies, Limits limits) {
        List<CompanyCase> own =
                held.stream().map(one -> companies.get(one.organisation())).toList();
        int people = own.stream().mapToInt(CompanyCase::people).sum();
        int overdue = (int) own.stream()
                .flatMap(one -> one.plans().stream())
                .filter(FollowedPlan::overdue)
                .count();
        return new MentorLoad(
                held.get(0).accountId(),
                held.get(0).name(),
                own.size(),
                people,
                overdue,
                people >= limits.peoplePerMentor());
    }

    private Set<OrganisationNumber> followed(Role role) {
        return caller.organisations(role);
    }
}
