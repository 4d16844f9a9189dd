package no.ldo.differentiation.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.TaskChecks;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.occupations.Occupations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The content of all templates: whole, plausible, and in three real languages. */
class TemplatesTest {
    private static final Path FOLDER = Path.of("src/main/resources/no/ldo/differentiation/templates");
    private static final Set<String> SHORT_VERBS =
            Set.of("ta", "se", "gi", "dra", "re", "ha", "sy", "strø", "skru", "snu");

    /** What only the other written Norwegian has. */
    private static final Pattern BOKMAAL = Pattern.compile(
            "\\b(ikke|hver|hvert|hvor|hva|hvem|hvis|hvordan|fra|noen|noe|mye|mer|være|ble|bare|sammen|gjøre|kjøre|uken?"
                    + "|dager|oppgaver|rene|både|hun|dere|deres|følge|selge|spise|åpne|sjekke|kvelden|måltider|en|et)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NYNORSK = Pattern.compile(
            "\\b(ikkje|kvar|kvart|frå|nokon|noko|mykje|meir|vere|vart|berre|saman|gjere|køyre|ein|eit|dei|oppgåver|sjå)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    static List<JobTemplate> templates() {
        return new TemplateLibrary().all();
    }

    @Test
    void there_are_at_least_25_and_the_index_names_every_file_once() throws IOException {
        List<String> codes = templates().stream().map(JobTemplate::code).toList();

        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(codes)
                    .hasSizeGreaterThanOrEqualTo(25)
                    .doesNotHaveDuplicates()
                    .hasSize((int) files.count() - 1);
        }
        for (String language : TemplateReader.LANGUAGES) {
            assertThat(templates().stream().map(one -> one.words().get(language).title()))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_is_a_plausible_job(JobTemplate template) {
        TemplateDetails details = template.details("nb");

        assertThat(template.tasks()).hasSizeBetween(12, 25);
        assertThat(Occupations.byCode(template.facts().styrkCode())).isPresent();
        assertThat(details.fullTimeMinutes()).isBetween(2000, 2400);
        assertThat(100 * details.taskMinutes() / details.fullTimeMinutes())
                .as("per cent of full time")
                .isBetween(80, 110);
        assertThat(details.holderLevel()).isBetween(0, 3);
        int movable = details.tasks().stream()
                .filter(task -> !task.terms().authorisationOnly())
                .mapToInt(task -> task.rhythm().minutesAWeek())
                .sum();
        assertThat(details.leavingMinutes())
                .as("minutes that may leave")
                .isPositive()
                .isLessThanOrEqualTo(movable);
        assertThat(details.open())
                .as("something that needs no formal competence")
                .isGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_task_can_be_stored_as_it_is(JobTemplate template) {
        for (String language : TemplateReader.LANGUAGES) {
            JobTemplate.Words words = template.words().get(language);
            assertThat(words.title()).hasSizeLessThanOrEqualTo(120);
            List<TaskEntry> tasks = template.details(language).tasks();
            assertThat(tasks.stream().map(TaskEntry::name)).doesNotHaveDuplicates();
            assertThat(tasks).allSatisfy(TemplatesTest::canBeStored);
        }
    }

    private static void canBeStored(TaskEntry task) {
        assertThat(TaskChecks.broken(task)).as(task.name()).isEmpty();
        assertThat(task.name()).hasSizeBetween(5, 160);
        assertThat(task.doneWhen()).hasSizeBetween(10, 500).doesNotEndWith(".");
        assertThat(task.slot().place()).hasSizeBetween(2, 80);
        assertThat(task.resultFor()).hasSizeBetween(3, 160);
        assertThat(task.demands()).as(task.name()).isNotEqualTo(Demands.NONE);
        assertThat(task.terms().level()).isBetween(0, 3);
        assertThat(task.terms().learnWeeks()).isBetween(1, 52);
        assertThat(task.terms().maxSplit()).isBetween(1, 9);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_task_begins_with_a_verb(JobTemplate template) {
        for (String language : List.of("nb", "nn")) {
            assertThat(template.details(language).tasks())
                    .extracting(task -> task.name().split("[ ,]")[0].toLowerCase(Locale.ROOT))
                    .filteredOn(verb -> !verb.endsWith("e") && !verb.endsWith("å") && !SHORT_VERBS.contains(verb))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void each_language_is_a_language_of_its_own(JobTemplate template) {
        List<String> nb = texts(template, "nb");
        List<String> nn = texts(template, "nn");
        List<String> en = texts(template, "en");

        assertThat(nn).filteredOn(text -> BOKMAAL.matcher(text).find()).isEmpty();
        assertThat(nb).filteredOn(text -> NYNORSK.matcher(text).find()).isEmpty();
        assertThat(en).filteredOn(text -> text.matches(".*[æøåÆØÅ].*")).isEmpty();
        Set<String> both = nb.stream().filter(nn::contains).collect(Collectors.toSet());
        assertThat(both).as("same in nb and nn").hasSizeLessThan(nb.size() / 2);
    }

    private static List<String> texts(JobTemplate template, String language) {
        JobTemplate.Words words = template.words().get(language);
        return Stream.concat(
                        Stream.of(words.title(), words.about()),
                        template.details(language).tasks().stream()
                                .flatMap(task -> Stream.of(
                                        task.name(),
                                        task.doneWhen(),
                                        task.slot().place(),
                                        task.resultFor())))
                .toList();
    }
}
