package no.ldo.leadership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.leadership.CoursePath.ModuleState;
import no.ldo.leadership.CoursePath.StepState;
import no.ldo.leadership.course.Course;
import no.ldo.leadership.course.CourseLibrary;
import no.ldo.leadership.course.CourseModule;
import no.ldo.leadership.course.Step;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.TimeSource;

/** The course as a leader sees it: the path, and one step at a time. Only for leaders of the organisation, each for their own. */
@Stateless
public class CourseService {
    private LeadershipRepository leadership;
    private OwnEnrolments own;
    private StepViews views;
    private CourseLibrary library;
    private Caller caller;
    private TimeSource time;
    private Event<DomainEvent> events;

    public CourseService() {}

    @Inject
    CourseService(
            LeadershipRepository leadership,
            OwnEnrolments own,
            StepViews views,
            CourseLibrary library,
            Caller caller,
            TimeSource time,
            Event<DomainEvent> events) {
        this.leadership = leadership;
        this.own = own;
        this.views = views;
        this.library = library;
        this.caller = caller;
        this.time = time;
        this.events = events;
    }

    /** All modules with the caller's progress; before enrolment, the current version with none. */
    @RolesAllowed(Role.Name.LEADER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CoursePath path(@NotNull OrganisationNumber organisation, @NotNull String language) {
        own.requireLeader(organisation);
        return leadership
                .begun(organisation, caller.accountId())
                .map(begun -> path(begun, language))
                .orElseGet(() -> path(library.course(CourseLibrary.CURRENT, language), Set.of(), false, "M1-1"));
    }

    private CoursePath path(Begun begun, String language) {
        Enrolment enrolment = begun.enrolment();
        return path(own.course(enrolment, language), begun.finished(), true, enrolment.resumeStep());
    }

    private static CoursePath path(Course course, Set<String> finished, boolean enrolled, String resumeStep) {
        List<ModuleState> modules = course.modules().stream()
                .map(module -> state(course, module, finished))
                .toList();
        int progress = LeadershipRules.progress(course.steps(), finished);
        boolean allDone =
                course.steps().stream().noneMatch(step -> step.mandatory() && !finished.contains(step.code()));
        return new CoursePath(course, enrolled, allDone ? null : resumeStep, progress, modules);
    }

    private static ModuleState state(Course course, CourseModule module, Set<String> finished) {
        List<StepState> steps = module.steps().stream()
                .map(step -> new StepState(
                        step.code(),
                        step.title(),
                        step.minutes(),
                        step.mandatory(),
                        finished.contains(step.code()),
                        LeadershipRules.blockedBy(course, step.code(), finished).isEmpty()))
                .toList();
        int progress = module.published() ? LeadershipRules.progress(module.steps(), finished) : 0;
        return new ModuleState(module, progress, LeadershipRules.isDone(module, finished), steps);
    }

    /** Begins the course in its current version. Does nothing when the caller has begun. @return the enrolment */
    @RolesAllowed(Role.Name.LEADER)
    public UUID enrol(@NotNull OrganisationNumber organisation) {
        own.requireLeader(organisation);
        Enrolment fresh =
                new Enrolment(Ids.next(), caller.accountId(), organisation, CourseLibrary.CURRENT, time.now());
        if (leadership.begin(fresh)) {
            events.fire(new LeaderEnrolled(organisation, fresh.id()));
            return fresh.id();
        }
        return own.ownIn(organisation).enrolment().id();
    }

    /**
     * A step with what the caller has written, and moves the place to come back to. A step that is not yet open is answered
     * without its content.
     *
     * @throws NotVisible when there is no such step or the caller has not begun
     */
    @RolesAllowed(Role.Name.LEADER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public StepView step(@NotNull OrganisationNumber organisation, @NotNull String step, @NotNull String language) {
        Begun begun = own.ownIn(organisation);
        Enrolment enrolment = begun.enrolment();
        Course course = own.course(enrolment, language);
        Step asked = course.step(step).orElseThrow(NotVisible::new);
        StepView view = views.of(begun, course, asked);
        if (view.blockedBy() == null && !step.equals(enrolment.resumeStep())) {
            leadership.resumeAt(enrolment.id(), step, time.now());
        }
        return view;
    }
}
