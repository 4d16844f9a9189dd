package no.ldo.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.leadership.course.Course;
import no.ldo.leadership.course.CourseLibrary;
import no.ldo.leadership.course.Step;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;

/** Opens enrolments for their owner and for nobody else. */
@ApplicationScoped
class OwnEnrolments {
    private LeadershipRepository leadership;
    private CourseLibrary library;
    private Caller caller;

    protected OwnEnrolments() {}

    @Inject
    OwnEnrolments(LeadershipRepository leadership, CourseLibrary library, Caller caller) {
        this.leadership = leadership;
        this.library = library;
        this.caller = caller;
    }

    /** Refuses who is not a leader of the organisation. */
    void requireLeader(OrganisationNumber organisation) {
        caller.require(organisation, Role.LEADER);
    }

    /** The caller's own, by its id. @throws NotVisible when it is another's or the caller leads there no more */
    Begun own(UUID enrolment) {
        Begun begun = leadership.begun(enrolment).orElseThrow(NotVisible::new);
        Enrolment found = begun.enrolment();
        if (!found.belongsTo(caller.accountId()) || !caller.may(found.organisation(), Role.LEADER)) {
            throw caller.refuseAsMissing(found.organisation(), enrolment);
        }
        return begun;
    }

    /** The caller's own in an organisation. @throws NotVisible when the caller has not begun there */
    Begun ownIn(OrganisationNumber organisation) {
        requireLeader(organisation);
        return leadership.begun(organisation, caller.accountId()).orElseThrow(NotVisible::new);
    }

    /** The course in the version with which the enrolment began. */
    Course course(Enrolment enrolment, String language) {
        return library.course(enrolment.courseVersion(), language);
    }

    /** A step of the pinned version. @throws NotVisible when there is none */
    Step step(Enrolment enrolment, String code) {
        return library.structure(enrolment.courseVersion()).step(code).orElseThrow(NotVisible::new);
    }
}
