package no.ldo.differentiation.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.Properties;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Frequency;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever choice a page shows may be written in a spreadsheet. */
class LabelsAreReadTest {
    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void kinds_of_work(String language) throws IOException {
        Properties texts = texts("differentiation", language);
        for (WorkFamily family : WorkFamily.values()) {
            assertThat(Words.family(label(texts, "family." + family.name()))).contains(family);
        }
        String said = label(texts, "column.FAMILY").replaceAll("\\.$", "");
        for (String name : said.split(", | eller | or ")) {
            assertThat(Words.family(name)).as(name).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void levels_of_competence_and_of_demands(String language) throws IOException {
        Properties texts = texts("differentiation", language);
        Properties templates = texts("templates", language);
        for (int level = 0; level <= 3; level++) {
            assertThat(Words.level(label(texts, "level." + level))).contains(level);
            assertThat(Words.level(label(templates, "tasks.level." + level))).contains(level);
        }
        for (int level = 0; level <= Demands.LARGEST; level++) {
            assertThat(Words.demand(label(texts, "demand.level." + level))).contains(level);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void days_and_what_is_said_of_a_frequency(String language) throws IOException {
        Properties texts = texts("differentiation", language);
        for (DayOfWeek day : DayOfWeek.values()) {
            assertThat(HowOften.read(label(texts, "day." + day.getValue()))).contains(on(day));
            assertThat(HowOften.read(label(texts, "day.short." + day.getValue())))
                    .contains(on(day));
        }
        assertThat(HowOften.read(label(texts, "days.workingWeek")))
                .contains(new HowOften(Frequency.NAMED_DAYS, 1, Weekdays.MONDAY_TO_FRIDAY));
        for (String said : label(texts, "column.FREQUENCY")
                .replaceAll("^[^«“]*[«“]|[»”][^»”]*$", "")
                .split("[»”].*?[«“]")) {
            assertThat(HowOften.read(said)).as(said).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void no(String language) throws IOException {
        assertThat(Words.yesOrNo(label(texts("differentiation", language), "no")))
                .contains(false);
    }

    private static HowOften on(DayOfWeek day) {
        return new HowOften(Frequency.NAMED_DAYS, 1, Weekdays.of(day));
    }

    private static String label(Properties texts, String key) {
        return assertThat(texts.getProperty(key)).as(key).isNotNull().actual();
    }

    private static Properties texts(String feature, String language) throws IOException {
        Properties texts = new Properties();
        String name = "/no/ldo/web/" + feature + "_" + language + ".properties";
        try (InputStream file = LabelsAreReadTest.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
