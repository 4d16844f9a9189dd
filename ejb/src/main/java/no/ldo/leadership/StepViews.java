package no.ldo.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ldo.leadership.course.Course;
import no.ldo.leadership.course.CourseModule;
import no.ldo.leadership.course.Step;
import no.ldo.leadership.course.StepKind;
import no.ldo.shared.NotVisible;
import org.jspecify.annotations.Nullable;

/** Puts together what its owner sees of a step. */
@ApplicationScoped
class StepViews {
    private LeadershipRepository leadership;

    protected StepViews() {}

    @Inject
    StepViews(LeadershipRepository leadership) {
        this.leadership = leadership;
    }

    StepView of(Begun begun, Course course, Step step) {
        Enrolment enrolment = begun.enrolment();
        Set<String> finished = begun.finished();
        CourseModule module = course.moduleOf(step.code()).orElseThrow(NotVisible::new);
        int index = module.steps().indexOf(step);
        Optional<Step> blocking = LeadershipRules.blockedBy(course, step.code(), finished).stream()
                .findFirst();
        Map<String, CourseAnswer> stored = leadership.answers(enrolment.id(), step.code()).stream()
                .collect(Collectors.toMap(CourseAnswer::field, Function.identity()));
        CourseAnswer choice = stored.get(Step.CHOICE);
        return new StepView(
                enrolment.id(),
                module.code(),
                module.title(),
                index + 1,
                module.steps().size(),
                step,
                step.kind() == StepKind.ARTEFACT ? artefact(enrolment.id(), step) : answers(step, stored),
                choice == null ? null : choice.answer(),
                choice == null ? 0 : choice.version(),
                step.kind() == StepKind.QUIZ ? leadership.passed(enrolment.id(), step.code()) : Set.of(),
                finished.contains(step.code()),
                blocking.map(Step::title).orElse(null),
                blocking.map(Step::code).orElse(null),
                codeAt(module, index - 1),
                codeAt(module, index + 1),
                LeadershipRules.progress(module.steps(), finished));
    }

    private static List<OwnAnswer> answers(Step step, Map<String, CourseAnswer> stored) {
        return step.fields().stream()
                .map(field -> {
                    CourseAnswer found = stored.get(field.code());
                    return found == null
                            ? new OwnAnswer(field, null, "", 0, null)
                            : new OwnAnswer(field, found.id(), found.answer(), found.version(), found.sharedAt());
                })
                .toList();
    }

    private List<OwnAnswer> artefact(UUID enrolment, Step step) {
        return leadership
                .rationale(enrolment)
                .map(found -> artefact(found.texts(), found.version(), step))
                .orElseGet(() -> answers(step, Map.of()));
    }

    /** The fields of the artefact with their texts. @param version of all of it, to save against */
    static List<OwnAnswer> artefact(Map<String, String> texts, int version, Step step) {
        return step.fields().stream()
                .map(field -> new OwnAnswer(field, null, texts.getOrDefault(field.code(), ""), version, null))
                .toList();
    }

    private static @Nullable String codeAt(CourseModule module, int index) {
        return index < 0 || index >= module.steps().size()
                ? null
                : module.steps().get(index).code();
    }
}
