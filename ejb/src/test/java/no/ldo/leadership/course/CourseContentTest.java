package no.ldo.leadership.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The 33 files of the course can be read, and say the same in the three languages but for the words. */
class CourseContentTest {
    private final CourseLibrary library = new CourseLibrary();

    static Stream<String> versions() {
        return CourseLibrary.VERSIONS.stream();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void the_structure_is_the_same_in_the_three_languages(String version) {
        List<String> nb = structure(library.course(version, "nb"));

        assertThat(nb).hasSizeGreaterThan(30);
        assertThat(structure(library.course(version, "nn"))).isEqualTo(nb);
        assertThat(structure(library.course(version, "en"))).isEqualTo(nb);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void the_words_are_not_the_same_in_the_three_languages(String version) {
        Set<String> titles = new HashSet<>();
        for (String language : CourseLibrary.LANGUAGES) {
            titles.add(library.course(version, language)
                    .step("M1-3")
                    .orElseThrow()
                    .prose()
                    .get(0)
                    .plain());
        }

        assertThat(titles).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void a_published_module_keeps_the_promises_of_the_format(String language) {
        List<CourseModule> published = library.course(CourseLibrary.CURRENT, language).modules().stream()
                .filter(CourseModule::published)
                .toList();

        assertThat(published).isNotEmpty().allSatisfy(module -> {
            assertThat(module.minutes()).isLessThanOrEqualTo(35);
            assertThat(module.steps()).anyMatch(Step::mandatory);
            assertThat(module.steps()).noneMatch(step -> step.kind() == StepKind.READ && step.mandatory());
            assertThat(kinds(module)).contains(StepKind.EXERCISE);
            assertThat(kinds(module).stream().filter(kind -> kind == StepKind.ARTEFACT))
                    .hasSize(1);
            assertThat(dimensions(module)).isEqualTo(EnumSet.allOf(Dimension.class));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void a_field_that_takes_text_says_what_not_to_write(String language) {
        assertThat(library.course(CourseLibrary.CURRENT, language).steps())
                .filteredOn(step -> !step.fields().isEmpty())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.hint()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void every_alternative_and_every_choice_is_explained(String language) {
        Course course = library.course(CourseLibrary.CURRENT, language);

        assertThat(course.steps())
                .flatExtracting(Step::questions)
                .flatExtracting(QuizQuestion::alternatives)
                .hasSizeGreaterThanOrEqualTo(9)
                .allSatisfy(one -> assertThat(one.explanation()).isNotBlank());
        assertThat(course.steps())
                .flatExtracting(Step::choices)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(choice -> assertThat(choice.feedback()).hasSize(3));
    }

    private static List<StepKind> kinds(CourseModule module) {
        return module.steps().stream().map(Step::kind).toList();
    }

    private static Set<Dimension> dimensions(CourseModule module) {
        return module.steps().stream()
                .filter(step -> step.kind() == StepKind.REFLECT)
                .flatMap(step -> step.fields().stream())
                .map(AnswerField::dimension)
                .collect(Collectors.toSet());
    }

    private static List<String> structure(Course course) {
        List<String> lines = new ArrayList<>();
        for (CourseModule module : course.modules()) {
            lines.add(module.code() + " " + module.minutes() + " " + module.published());
            for (Step step : module.steps()) {
                lines.add(step.code() + " " + step.kind() + " " + step.minutes() + " " + step.mandatory());
                step.fields()
                        .forEach(field -> lines.add("field " + field.code() + " " + field.dimension() + " "
                                + field.max() + " " + field.singleLine()));
                step.choices()
                        .forEach(choice -> lines.add("choice " + choice.code() + " "
                                + choice.feedback().stream()
                                        .map(Choice.Feedback::effect)
                                        .toList()));
                step.questions()
                        .forEach(question -> lines.add("question " + question.code() + " "
                                + question.alternatives().stream()
                                        .map(QuizQuestion.Alternative::right)
                                        .toList()));
            }
        }
        return lines;
    }
}
