package no.ldo.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ldo.leadership.course.Step;
import no.ldo.leadership.course.StepKind;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.EditConflict;
import no.ldo.shared.Ids;
import no.ldo.shared.TimeSource;

/** Writes and reads the texts of an enrolment, behind the checks of the services. */
@ApplicationScoped
class AnswerBook {
    private LeadershipRepository leadership;
    private TimeSource time;
    private Event<DomainEvent> events;

    protected AnswerBook() {}

    @Inject
    AnswerBook(LeadershipRepository leadership, TimeSource time, Event<DomainEvent> events) {
        this.leadership = leadership;
        this.time = time;
        this.events = events;
    }

    /** Keeps the answers. @return versions by field, 0 where nothing is stored */
    Map<String, Integer> writeAnswers(Enrolment enrolment, Step step, List<WrittenText> texts) {
        Map<String, CourseAnswer> stored = new HashMap<>(stored(enrolment, step));
        for (WrittenText text : texts) {
            write(enrolment, step, text, stored);
        }
        leadership.flush();
        Map<String, Integer> versions = new HashMap<>();
        step.fields().forEach(field -> versions.put(field.code(), 0));
        stored.forEach((field, answer) -> versions.put(field, answer.version()));
        return versions;
    }

    /** @param all what is stored in the step; afterwards what is stored then, so that it need not be read again */
    private void write(Enrolment enrolment, Step step, WrittenText written, Map<String, CourseAnswer> all) {
        Optional<CourseAnswer> stored = Optional.ofNullable(all.get(written.field()));
        String text = written.text().strip();
        String before = stored.map(CourseAnswer::answer).orElse("");
        if (text.equals(before)) {
            return;
        }
        EditConflict.throwIfStale(
                written.version(), stored.map(CourseAnswer::version).orElse(0));
        if (text.isEmpty()) {
            stored.ifPresent(leadership::remove);
            all.remove(written.field());
            return;
        }
        CourseAnswer answer = stored.orElseGet(
                () -> new CourseAnswer(Ids.next(), enrolment.id(), step.code(), written.field(), text));
        answer.write(text, time.now());
        if (stored.isEmpty()) {
            leadership.add(answer);
            all.put(written.field(), answer);
        }
    }

    /** Keeps the choice of a scenario; the last one counts. */
    void writeChoice(Enrolment enrolment, Step step, String choice) {
        CourseAnswer known = stored(enrolment, step).get(Step.CHOICE);
        CourseAnswer answer =
                known == null ? new CourseAnswer(Ids.next(), enrolment.id(), step.code(), Step.CHOICE, choice) : known;
        answer.write(choice, time.now());
        if (known == null) {
            leadership.add(answer);
        }
    }

    /** Keeps the rationale as a draft; HR reads what was handed over last. @return its version for every field */
    Map<String, Integer> writeRationale(Enrolment enrolment, Step step, List<WrittenText> texts) {
        Optional<InclusionRationale> known = leadership.rationale(enrolment.id());
        InclusionRationale rationale =
                known.orElseGet(() -> new InclusionRationale(Ids.next(), enrolment.id(), enrolment.organisation()));
        Map<String, String> before = rationale.texts();
        List<WrittenText> changed = texts.stream()
                .filter(text -> !text.text().strip().equals(before.get(text.field())))
                .toList();
        changed.forEach(text -> {
            EditConflict.throwIfStale(
                    text.version(), known.map(InclusionRationale::version).orElse(0));
            rationale.write(text.field(), text.text().strip(), time.now());
        });
        if (known.isEmpty() && !changed.isEmpty()) {
            leadership.add(rationale);
        }
        leadership.flush();
        Map<String, Integer> versions = new HashMap<>();
        step.fields().forEach(field -> versions.put(field.code(), rationale.version()));
        return versions;
    }

    /** Hands the rationale over to HR as it now stands. Does nothing when HR reads these words already. */
    void publishRationale(Enrolment enrolment) {
        InclusionRationale rationale = leadership.rationale(enrolment.id()).orElseThrow();
        Optional<PublishedRationale> known = leadership.published(rationale.id());
        if (known.map(PublishedRationale::texts)
                .filter(rationale.texts()::equals)
                .isPresent()) {
            return;
        }
        PublishedRationale published = known.orElseGet(() -> new PublishedRationale(rationale.id()));
        published.publish(rationale.texts(), time.now());
        if (known.isEmpty()) {
            leadership.add(published);
        }
        events.fire(new RationaleWritten(enrolment.organisation(), rationale.id()));
    }

    /** What is stored in a step, by the code of its field. */
    Map<String, String> texts(Enrolment enrolment, Step step) {
        if (step.kind() == StepKind.ARTEFACT) {
            return leadership
                    .rationale(enrolment.id())
                    .map(InclusionRationale::texts)
                    .orElse(Map.of());
        }
        return stored(enrolment, step).values().stream()
                .collect(Collectors.toMap(CourseAnswer::field, CourseAnswer::answer));
    }

    private Map<String, CourseAnswer> stored(Enrolment enrolment, Step step) {
        return leadership.answers(enrolment.id(), step.code()).stream()
                .collect(Collectors.toMap(CourseAnswer::field, Function.identity()));
    }
}
