package no.ldo.web.mentoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.mentoring.Caseload;
import no.ldo.mentoring.CaseloadService;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The Nav mentor's companies, those that need a call first. A coordinator who is no mentor is led to the load. */
@Named
@RequestScoped
public class CaseloadPage {
    @Inject
    private CaseloadService cases;

    @Inject
    private Caller caller;

    private @Nullable Caseload caseload;
    private boolean coordinator;
    private boolean ledOn;

    @PostConstruct
    void load() {
        coordinator = caller.has(Role.NAV_COORDINATOR);
        ledOn = coordinator && !caller.has(Role.NAV_MENTOR);
        if (!ledOn) {
            caseload = cases.caseload();
        }
    }

    /** Before the page is written: coordinators have another page. */
    public void lead() {
        if (ledOn) {
            Faces.redirect("/mentoring/load");
        }
    }

    /** Whether the Nav mentor also sees how much the others carry. */
    public boolean isCoordinator() {
        return coordinator;
    }

    public @Nullable Caseload getCaseload() {
        return caseload;
    }
}
