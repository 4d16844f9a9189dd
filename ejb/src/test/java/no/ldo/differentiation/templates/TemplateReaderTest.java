package no.ldo.differentiation.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.jobs.Frequency;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskEntry.TaskSlot;
import no.ldo.differentiation.jobs.TaskEntry.TaskTerms;
import no.ldo.differentiation.jobs.TaskRhythm;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateReaderTest {
    private static final String FILE = """
            # A comment
            styrk: 9112
            kind: REN
            full time: 2250
            level: 0
            leaving: 900
            nb: Renholder | Holder rent. | vask
            nn: Reinhaldar | Held reint. | vask
            en: Cleaner | Keeps clean. | cleaning

            task
            nb: Vaske gulv | Gulvet er rent | Gang | Alle
            nn: Vaske golv | Golvet er reint | Gang | Alle
            en: Wash floors | The floor is clean | Corridor | All
            when: mon wed, 30 min, 06:00-09:30
            work: REN, level 1, 2 weeks, shared by 3, with colleagues, supervised 20 %, authorised only
            asks: lift 2, walk 4, noise 1
            """;

    @Test
    void everything_that_a_file_says_is_taken_over() {
        JobTemplate read = read(FILE);

        assertThat(read.code()).isEqualTo("renholder");
        assertThat(read.facts()).isEqualTo(new JobTemplate.Facts("9112", WorkFamily.CLEANING, 2250, 0, 900));
        assertThat(read.row("nn").title()).isEqualTo("Reinhaldar");
        assertThat(read.row("nn").occupation()).isEqualTo("9112 Renholdere i virksomheter");
        TaskEntry task = read.tasks().get(0).entry("en");
        assertThat(task.name()).isEqualTo("Wash floors");
        assertThat(task.doneWhen()).isEqualTo("The floor is clean");
        assertThat(task.resultFor()).isEqualTo("All");
        assertThat(task.slot()).isEqualTo(new TaskSlot(360, 570, "Corridor"));
        assertThat(task.rhythm())
                .isEqualTo(new TaskRhythm(
                        Frequency.NAMED_DAYS, 30, 1, Weekdays.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY)));
        assertThat(task.terms()).isEqualTo(new TaskTerms(1, true, 2, true, 20, true, 3));
        assertThat(task.demands().of(Demand.WALK)).isEqualTo(4);
        assertThat(task.demands().digits()).isEqualTo("240000000001");
    }

    @ParameterizedTest
    @CsvSource({
        "mon-fri, NAMED_DAYS, 1, 5",
        "sat sun, NAMED_DAYS, 1, 2",
        "once a week, PER_WEEK, 1, 1",
        "3 times a week, PER_WEEK, 3, 3",
        "twice a day, PER_DAY, 2, 5",
        "12 times a year, PER_YEAR, 12, 1",
    })
    void how_often_is_said_in_words(String words, Frequency frequency, int times, int days) {
        TaskRhythm rhythm =
                read(FILE.replace("mon wed,", words + ",")).tasks().get(0).rhythm();

        assertThat(rhythm.frequency()).isEqualTo(frequency);
        assertThat(rhythm.times()).isEqualTo(times);
        assertThat(rhythm.days().count()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "kind: REN; kind: XYZ; line 3: \"XYZ\" is no kind of work",
                "leaving: 900; leave: 900; line 6: \"leave\" is not one of",
                "leaving: 900; leaving: many; line 6: For input string",
                "leaving: 900; kind: MAT; line 6: \"kind\" stands here twice",
                "level: 0; # level; line 1: \"level\" is missing",
                "nn: Reinhaldar | Held reint. | vask; nn: Reinhaldar | Held reint.; line 8: 3 texts",
                "| Golvet er reint |; | |; line 13: a text is empty",
                "mon wed; mon wen; line 15: \"wen\" is no day",
                "06:00-09:30; 6-9; line 15",
                "level 1, ; ''; line 16: work says level",
                "walk 4; walk 5; line 17: \"walk 5\" is not like",
                "walk 4; lift 4; line 17: \"lift 4\" is not like \"lift 2\", once",
                "asks: lift 2, walk 4, noise 1; ''; line 11: \"asks\" is missing",
            })
    void what_is_wrong_is_told_with_its_line(String right, String wrong, String message) {
        assertThat(FILE).contains(right);

        assertThatThrownBy(() -> read(FILE.replace(right, wrong)))
                .isInstanceOf(TemplateBroken.class)
                .hasMessageContaining("9112-renholder, " + message);
    }

    @Test
    void every_block_that_is_wrong_is_told() {
        assertThatThrownBy(() -> read(FILE.replace("REN", "XYZ")))
                .hasMessageContaining("line 3")
                .hasMessageContaining("line 16");
    }

    @Test
    void it_is_found_by_title_trade_occupation_and_task() {
        JobTemplate template = read(FILE);

        assertThat(List.of("", "RENHOLDER", "vask gulv", "9112", "virksomheter", "holder rent"))
                .allMatch(search -> template.matches(search, "nb"));
        assertThat(List.of("kokk", "vask kokk", "golv")).noneMatch(search -> template.matches(search, "nb"));
    }

    private static JobTemplate read(String text) {
        return TemplateReader.read("9112-renholder", text.lines().toList());
    }
}
