package no.ldo.web.mentoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ldo.mentoring.CaseloadService;
import no.ldo.mentoring.LoadOverview;

/** How much each Nav mentor carries, for the coordinator. */
@Named
@RequestScoped
public class LoadPage {
    @Inject
    private CaseloadService cases;

    private LoadOverview load;

    @PostConstruct
    void load() {
        load = cases.load();
    }

    public LoadOverview getLoad() {
        return load;
    }
}
