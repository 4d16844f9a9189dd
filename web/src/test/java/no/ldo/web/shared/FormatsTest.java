package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    @ParameterizedTest
    @CsvSource({"NB,3. september 2026", "NN,3. september 2026", "EN,3 September 2026"})
    void writes_days_as_the_language_does(Language language, String text) {
        assertThat(Formats.day(LocalDate.of(2026, 9, 3), language.locale())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"NB,3. september 2026 kl. 14.05", "EN,3 September 2026 at 14:05"})
    void writes_moments_in_norwegian_time(Language language, String text) {
        assertThat(Formats.moment(Instant.parse("2026-09-03T12:05:00Z"), language.locale()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"NB|2250|37,5", "NB|50|0,83", "EN|90|1.5", "NN|0|0"})
    void writes_minutes_as_hours(Language language, int minutes, String text) {
        assertThat(Formats.hours(minutes, language.locale())).isEqualTo(text);
    }
}
