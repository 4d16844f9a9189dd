package no.ldo.leadership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.identity.Caller;
import no.ldo.identity.Role;
import no.ldo.leadership.course.Step;
import no.ldo.leadership.course.StepKind;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.NotVisible;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.TimeSource;

/** A leader's own answers: to read again, to share with the Nav mentors one by one, and to take back. */
@Stateless
public class AnswerService {
    private LeadershipRepository leadership;
    private OwnEnrolments own;
    private Caller caller;
    private TimeSource time;
    private Event<DomainEvent> events;

    public AnswerService() {}

    @Inject
    AnswerService(
            LeadershipRepository leadership,
            OwnEnrolments own,
            Caller caller,
            TimeSource time,
            Event<DomainEvent> events) {
        this.leadership = leadership;
        this.own = own;
        this.caller = caller;
        this.time = time;
        this.events = events;
    }

    /** Everything that the caller has written, step by step; steps without an answer are left out. */
    @RolesAllowed(Role.Name.LEADER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AnswersOfStep> own(@NotNull OrganisationNumber organisation, @NotNull String language) {
        own.requireLeader(organisation);
        return leadership
                .begun(organisation, caller.accountId())
                .map(Begun::enrolment)
                .map(enrolment -> written(enrolment, language))
                .orElse(List.of());
    }

    private List<AnswersOfStep> written(Enrolment enrolment, String language) {
        Map<String, List<CourseAnswer>> byStep =
                leadership.answers(enrolment.id()).stream().collect(Collectors.groupingBy(CourseAnswer::step));
        List<AnswersOfStep> found = new ArrayList<>();
        for (Step step : own.course(enrolment, language).steps()) {
            List<OwnAnswer> answers = step.kind() == StepKind.ARTEFACT
                    ? rationale(enrolment, step)
                    : answers(step, byStep.getOrDefault(step.code(), List.of()));
            if (!answers.isEmpty()) {
                found.add(
                        new AnswersOfStep(step.code(), step.title(), step.kind().isPrivate(), answers));
            }
        }
        return found;
    }

    private static List<OwnAnswer> answers(Step step, List<CourseAnswer> stored) {
        return step.fields().stream()
                .flatMap(field -> stored.stream()
                        .filter(answer -> answer.field().equals(field.code()))
                        .map(answer -> new OwnAnswer(
                                field, answer.id(), answer.answer(), answer.version(), answer.sharedAt())))
                .toList();
    }

    private List<OwnAnswer> rationale(Enrolment enrolment, Step step) {
        return leadership
                .rationale(enrolment.id())
                .map(found -> StepViews.artefact(found.texts(), found.version(), step))
                .orElse(List.of())
                .stream()
                .filter(answer -> !answer.text().isEmpty())
                .toList();
    }

    /** Lets the Nav mentors of the company read one answer. @throws NotVisible when it is not the caller's own */
    @RolesAllowed(Role.Name.LEADER)
    public void share(@NotNull UUID answer) {
        CourseAnswer found = leadership.answer(answer).orElseThrow(NotVisible::new);
        Enrolment enrolment = own.own(found.enrolmentId()).enrolment();
        if (!found.isShared()) {
            found.share(time.now());
            events.fire(new AnswerShared(enrolment.organisation(), found.id()));
        }
    }

    /** Makes a shared answer private again. @throws NotVisible when it is not the caller's own */
    @RolesAllowed(Role.Name.LEADER)
    public void takeBack(@NotNull UUID answer) {
        CourseAnswer found = leadership.answer(answer).orElseThrow(NotVisible::new);
        Enrolment enrolment = own.own(found.enrolmentId()).enrolment();
        if (found.isShared()) {
            found.takeBack();
            events.fire(new AnswerTakenBack(enrolment.organisation(), found.id()));
        }
    }
}
