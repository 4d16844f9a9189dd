package no.ldo.web.mentoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.mentoring.CaseloadService;
import no.ldo.mentoring.LoadOverview;

/** How much each Nav mentor carries, for the coordinator. */
@Named
@RequestScoped
public class LoadPage {
    @Inject
    private CaseloadService cases;

    @Inject
    private Caller caller;

    private LoadOverview load;
    private boolean mentor;

    @PostConstruct
    void load() {
        load = cases.load();
        mentor = caller.has(Role.NAV_MENTOR);
    }

    public LoadOverview getLoad() {
        return load;
    }

    /** Whether the coordinator also follows companies. */
    public boolean isMentor() {
        return mentor;
    }
}
