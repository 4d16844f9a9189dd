package no.ldo.web.leadership;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.leadership.CoursePath;
import no.ldo.leadership.CourseService;
import no.ldo.web.shared.ActingFor;
import no.ldo.web.shared.PageLanguage;
import no.ldo.web.shared.Urls;
import org.omnifaces.util.Faces;

/** The ten modules with the leader's own progress. */
@Named
@RequestScoped
public class CoursePage {
    @Inject
    private ActingFor actingFor;

    @Inject
    private Caller caller;

    @Inject
    private CourseService courses;

    @Inject
    private PageLanguage language;

    private CoursePath path;
    private boolean overseeing;
    private boolean mentoring;

    @PostConstruct
    void load() {
        path = courses.path(actingFor.organisation(), language.current().tag());
        overseeing = caller.may(actingFor.organisation(), Role.HR_MANAGER, Role.NAV_MENTOR, Role.NAV_COORDINATOR);
        mentoring = caller.may(actingFor.organisation(), Role.NAV_MENTOR);
    }

    /** Begins the course and opens its first step. */
    public void begin() {
        courses.enrol(actingFor.organisation());
        Faces.redirect(Urls.to("/leadership/step?step=M1-1"));
    }

    public CoursePath getPath() {
        return path;
    }

    /** Whether the person may also see how far the leaders have come. */
    public boolean isOverseeing() {
        return overseeing;
    }

    public boolean isMentoring() {
        return mentoring;
    }
}
