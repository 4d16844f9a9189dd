package no.ldo.leadership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.identity.Role;
import no.ldo.leadership.course.AnswerField;
import no.ldo.leadership.course.Course;
import no.ldo.leadership.course.Step;
import no.ldo.leadership.course.StepKind;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.NotVisible;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import no.ldo.shared.TimeSource;

/**
 * What a leader does in a step: write, choose, check, finish. Each for their own enrolment only; anybody else's is missing.
 * Saving and finishing are two acts, so that nothing written is lost when the step is not finished yet.
 */
@Stateless
public class CourseWorkService {
    private LeadershipRepository leadership;
    private OwnEnrolments own;
    private AnswerBook book;
    private TimeSource time;
    private Event<DomainEvent> events;

    public CourseWorkService() {}

    @Inject
    CourseWorkService(
            LeadershipRepository leadership,
            OwnEnrolments own,
            AnswerBook book,
            TimeSource time,
            Event<DomainEvent> events) {
        this.leadership = leadership;
        this.own = own;
        this.book = book;
        this.time = time;
        this.events = events;
    }

    /**
     * Keeps what is written, also when it is not all. An empty text takes the answer away; what is finished stays finished.
     * An artefact is kept as a draft that its leader alone sees, until {@link #finish} hands it over.
     *
     * @return the version of what is stored by field, to save against next time
     * @throws RulesViolated {@code leadership.rule.earlierStepsFirst}, {@code leadership.rule.answerIsTooLong} (field),
     *     {@code leadership.rule.answerHoldsNoNationalIdentityNumber} (field)
     * @throws EditConflict when the same field was written elsewhere meanwhile, and differently
     */
    @RolesAllowed(Role.Name.LEADER)
    public Map<String, Integer> save(@NotNull @Valid SaveAnswers command) {
        Begun begun = own.own(command.enrolment());
        Step step = openStep(begun, command.step());
        Enrolment enrolment = begun.enrolment();
        List<RuleViolation> violations = new ArrayList<>();
        for (WrittenText text : command.texts()) {
            AnswerField field = step.field(text.field()).orElseThrow(NotVisible::new);
            LeadershipRules.answerIsTooLong(field, text.text()).ifPresent(violations::add);
            LeadershipRules.answerHoldsNoNationalIdentityNumber(field, text.text())
                    .ifPresent(violations::add);
        }
        RulesViolated.throwIfAny(violations);
        return step.kind() == StepKind.ARTEFACT
                ? book.writeRationale(enrolment, step, command.texts())
                : book.writeAnswers(enrolment, step, command.texts());
    }

    /**
     * Makes the choice of a scenario, or another one.
     *
     * @throws RulesViolated {@code leadership.rule.earlierStepsFirst}
     * @throws NotVisible when there is no such choice
     */
    @RolesAllowed(Role.Name.LEADER)
    public void choose(@NotNull UUID enrolment, @NotNull String step, @NotNull String choice) {
        Begun begun = own.own(enrolment);
        Step scenario = openStep(begun, step);
        scenario.choice(choice).orElseThrow(NotVisible::new);
        book.writeChoice(begun.enrolment(), scenario, choice);
    }

    /**
     * Checks answers to a knowledge check and keeps which questions are passed; the step is finished when all are.
     *
     * @return the questions answered right in this try
     * @throws RulesViolated {@code leadership.rule.earlierStepsFirst}
     */
    @RolesAllowed(Role.Name.LEADER)
    public Set<String> check(@NotNull @Valid CheckAnswers command) {
        Begun begun = own.own(command.enrolment());
        Step step = openStep(begun, command.step());
        Enrolment enrolment = begun.enrolment();
        Set<String> right = step.questions().stream()
                .filter(question -> Optional.ofNullable(command.chosen().get(question.code()))
                        .filter(place ->
                                place >= 0 && place < question.alternatives().size())
                        .map(place -> question.alternatives().get(place).right())
                        .orElse(false))
                .map(question -> question.code())
                .collect(Collectors.toSet());
        right.forEach(question -> leadership.pass(Ids.next(), enrolment.id(), step.code(), question, time.now()));
        if (step.kind() == StepKind.QUIZ
                && LeadershipRules.everyQuestionMustBePassed(step, leadership.passed(enrolment.id(), step.code()))
                        .isEmpty()) {
            finish(begun, step);
        }
        return right;
    }

    /**
     * Finishes a step when its evidence is there, and hands an artefact over to HR as it now reads. What is finished stays
     * finished; an artefact may be handed over again with other words.
     *
     * @throws RulesViolated {@code leadership.rule.earlierStepsFirst}, {@code leadership.rule.everyFieldNeedsAnAnswer}
     *     (field), {@code leadership.rule.chooseFirst} (field {@code choice}), {@code
     *     leadership.rule.everyQuestionMustBePassed}
     * @throws NotVisible for a step that is only read
     */
    @RolesAllowed(Role.Name.LEADER)
    public void finish(@NotNull UUID enrolment, @NotNull String step) {
        Begun begun = own.own(enrolment);
        Step asked = openStep(begun, step);
        Enrolment found = begun.enrolment();
        if (asked.kind() == StepKind.READ) {
            throw new NotVisible();
        }
        Map<String, String> stored = book.texts(found, asked);
        List<RuleViolation> violations = new ArrayList<>();
        LeadershipRules.chooseFirst(asked, stored.get(Step.CHOICE)).ifPresent(violations::add);
        asked.fields()
                .forEach(field -> LeadershipRules.everyFieldNeedsAnAnswer(field, stored.get(field.code()))
                        .ifPresent(violations::add));
        LeadershipRules.everyQuestionMustBePassed(
                        asked, asked.kind() == StepKind.QUIZ ? leadership.passed(found.id(), step) : Set.of())
                .ifPresent(violations::add);
        RulesViolated.throwIfAny(violations);
        finish(begun, asked);
        if (asked.kind() == StepKind.ARTEFACT) {
            book.publishRationale(found);
        }
    }

    private void finish(Begun begun, Step step) {
        Enrolment enrolment = begun.enrolment();
        StepCompletion.Evidence evidence = switch (step.kind()) {
            case SCENARIO -> StepCompletion.Evidence.CHOICE_MADE;
            case QUIZ -> StepCompletion.Evidence.QUIZ_PASSED;
            case ARTEFACT -> StepCompletion.Evidence.ARTEFACT_MADE;
            case REFLECT, EXERCISE, READ -> StepCompletion.Evidence.ANSWERS_SAVED;
        };
        if (leadership.finish(Ids.next(), enrolment.id(), step.code(), evidence, time.now())) {
            events.fire(new StepFinished(enrolment.organisation(), enrolment.id(), step.code()));
            if (LeadershipRules.opensGateA(own.course(enrolment, "nb"), step.code(), begun.finished())) {
                events.fire(new LeaderReady(enrolment.organisation(), enrolment.id()));
            }
        }
    }

    private Step openStep(Begun begun, String code) {
        Step step = own.step(begun.enrolment(), code);
        Course course = own.course(begun.enrolment(), "nb");
        RulesViolated.throwIfAny(LeadershipRules.earlierStepsFirst(course, code, begun.finished()));
        return step;
    }
}
