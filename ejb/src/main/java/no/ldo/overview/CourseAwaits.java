package no.ldo.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.leadership.CoursePath;
import no.ldo.leadership.CourseService;
import no.ldo.shared.OrganisationNumber;

/** A leader's next step of the course. */
@ApplicationScoped
class CourseAwaits implements AwaitingSource {
    private CourseService courses;
    private Caller caller;

    protected CourseAwaits() {}

    @Inject
    CourseAwaits(CourseService courses, Caller caller) {
        this.courses = courses;
        this.caller = caller;
    }

    @Override
    public List<Awaiting> awaiting(OrganisationNumber organisation, String language) {
        if (!caller.may(organisation, Role.LEADER)) {
            return List.of();
        }
        CoursePath path = courses.path(organisation, language);
        if (!path.enrolled()) {
            return List.of(Awaiting.several(Awaiting.Kind.COURSE_TO_BEGIN, organisation, 0));
        }
        return path.modules().stream()
                .flatMap(module -> module.steps().stream())
                .filter(step -> step.code().equals(path.resumeStep()))
                .map(step -> new Awaiting(
                        Awaiting.Kind.COURSE_STEP,
                        organisation,
                        step.title(),
                        path.progress(),
                        0,
                        null,
                        false,
                        step.code()))
                .toList();
    }
}
