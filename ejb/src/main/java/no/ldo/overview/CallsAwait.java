package no.ldo.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.mentoring.CallReason;
import no.ldo.mentoring.CaseloadService;
import no.ldo.mentoring.CompanyCase;
import no.ldo.mentoring.LoadOverview;
import no.ldo.mentoring.MentorLoad;
import no.ldo.overview.Awaiting.Kind;
import no.ldo.shared.OrganisationNumber;

/** The three companies that a Nav mentor should call first and why; for coordinators what stands unfollowed. */
@ApplicationScoped
class CallsAwait implements AwaitingSource {
    private static final int FIRST_CALLS = 3;

    private CaseloadService cases;
    private Caller caller;

    protected CallsAwait() {}

    @Inject
    CallsAwait(CaseloadService cases, Caller caller) {
        this.cases = cases;
        this.caller = caller;
    }

    @Override
    public List<Awaiting> awaiting(OrganisationNumber organisation, String language) {
        List<Awaiting> found = new ArrayList<>();
        if (caller.has(Role.NAV_MENTOR)) {
            cases.caseload().companies().stream()
                    .filter(CompanyCase::needsCall)
                    .limit(FIRST_CALLS)
                    .map(CallsAwait::call)
                    .forEach(found::add);
        }
        if (caller.has(Role.NAV_COORDINATOR)) {
            found.addAll(loads(organisation));
        }
        return found;
    }

    private static Awaiting call(CompanyCase one) {
        CallReason first = one.reasons().get(0);
        return Awaiting.about(
                Kind.of(first.kind()), one.company().number(), one.company().name(), first.count(), first.days());
    }

    private List<Awaiting> loads(OrganisationNumber organisation) {
        LoadOverview load = cases.load();
        List<Awaiting> found = new ArrayList<>();
        load.companiesWithout().stream()
                .limit(FIRST_CALLS)
                .map(name -> Awaiting.about(Kind.COMPANY_WITHOUT_MENTOR, organisation, name, 1, 0))
                .forEach(found::add);
        long full = load.mentors().stream().filter(MentorLoad::full).count();
        long overdue = load.mentors().stream().mapToLong(MentorLoad::overdue).sum();
        if (full > 0) {
            found.add(Awaiting.several(Kind.MENTORS_FULL, organisation, full));
        }
        if (overdue > 0) {
            found.add(Awaiting.several(Kind.MEETINGS_OVERDUE, organisation, overdue));
        }
        return found;
    }
}
