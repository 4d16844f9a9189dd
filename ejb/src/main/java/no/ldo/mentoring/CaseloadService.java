package no.ldo.mentoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.ldo.identity.AccountDirectory;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.identity.RoleHolder;
import no.ldo.organisation.ReachedUnits;
import no.ldo.organisation.UnitDirectory;
import no.ldo.organisation.UnitReach;
import no.ldo.shared.NoOrganisation;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.ReadsPersonalData;
import no.ldo.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** Who needs a call, for Nav mentors; who carries how much, for Nav coordinators. */
@Stateless
public class CaseloadService {
    private CaseReader cases;
    private AccountDirectory accounts;
    private UnitDirectory units;
    private UnitReach reach;
    private Caller caller;

    public CaseloadService() {}

    @Inject
    CaseloadService(CaseReader cases, AccountDirectory accounts, UnitDirectory units, UnitReach reach, Caller caller) {
        this.cases = cases;
        this.accounts = accounts;
        this.units = units;
        this.reach = reach;
        this.caller = caller;
    }

    /** The caller's companies, those that need a call first. Of one where the mandate is limited to a unit: the plans there. */
    @RolesAllowed(Role.Name.NAV_MENTOR)
    @NoOrganisation("all companies of the caller's own mandates")
    @ReadsPersonalData(purpose = "plan.followUp")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Caseload caseload() {
        Limits limits = cases.limits();
        List<CompanyCase> companies = cases.cases(reached(Role.NAV_MENTOR), limits).stream()
                .sorted(CallOrder.MOST_URGENT_FIRST)
                .toList();
        int people = CompanyCase.people(companies.stream().flatMap(one -> one.plans().stream()));
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
        return cases.casesWithHistory(reach.in(List.of(organisation), Role.NAV_MENTOR), cases.limits()).stream()
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /**
     * The Nav mentors of the coordinator's companies and how many people each follows there; counts, no names of participants.
     * What lies outside the units to which mandates are limited is not counted.
     */
    @RolesAllowed(Role.Name.NAV_COORDINATOR)
    @NoOrganisation("all companies of the caller's own mandates")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LoadOverview load() {
        Limits limits = cases.limits();
        ReachedUnits reached = reached(Role.NAV_COORDINATOR);
        List<CompanyCase> companies = cases.cases(reached, limits);
        Set<OrganisationNumber> numbers =
                companies.stream().map(one -> one.company().number()).collect(Collectors.toSet());
        List<RoleHolder> mentors = accounts.holders(Role.NAV_MENTOR, numbers);
        units.readTogether(mentors.stream()
                .filter(holder -> holder.unit() != null)
                .map(RoleHolder::organisation)
                .toList());
        List<MentorMandate> mandates = mentors.stream()
                .map(holder -> new MentorMandate(holder, below(holder)))
                .filter(one -> reached.meets(one.organisation(), one.units()))
                .toList();
        return new MentorLoads(companies, mandates, limits).overview();
    }

    private @Nullable Set<UnitId> below(RoleHolder holder) {
        return holder.unit() == null ? null : units.withEverythingBelow(holder.organisation(), holder.unit());
    }

    private ReachedUnits reached(Role role) {
        return reach.in(caller.actsFor(role), role);
    }
}
