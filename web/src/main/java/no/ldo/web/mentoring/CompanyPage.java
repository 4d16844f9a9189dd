package no.ldo.web.mentoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.ldo.differentiation.position.PassedGateRow;
import no.ldo.differentiation.position.PassedGateService;
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

    @Inject
    private PassedGateService gates;

    private CompanyCase company;
    private List<PassedGateRow> passed = List.of();

    @PostConstruct
    void load() {
        company = cases.company(actingFor.organisation());
        passed = gates.passed(actingFor.organisation());
    }

    public CompanyCase getCompany() {
        return company;
    }

    /** Positions that were published past gate A, those that still lack something first. */
    public List<PassedGateRow> getPassed() {
        return passed;
    }
}
