package no.ldo.web.mentoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ldo.mentoring.CaseloadService;
import no.ldo.mentoring.CompanyCase;
import no.ldo.web.shared.ActingFor;

/** One company of the Nav mentor's: its people, where they are, and their meetings. */
@Named
@RequestScoped
public class CompanyPage {
    @Inject
    private ActingFor actingFor;

    @Inject
    private CaseloadService cases;

    private CompanyCase company;

    @PostConstruct
    void load() {
        company = cases.company(actingFor.organisation());
    }

    public CompanyCase getCompany() {
        return company;
    }
}
