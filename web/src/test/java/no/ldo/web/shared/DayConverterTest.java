package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayConverterTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-09-03", "3.9.2026", "03.09.2026", "3. 9. 2026", "3/9/2026"})
    void reads_what_browsers_send_and_what_people_write(String written) {
        assertThat(DayConverter.parse(written)).isEqualTo(LocalDate.of(2026, 9, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-29", "31.11.2026", "0.1.2026", "3.13.2026", "3.9.26", "i dag", "2026-9-3", "3.9.2026x"})
    void refuses_days_that_the_calendar_does_not_have_and_other_texts(String written) {
        assertThatThrownBy(() -> DayConverter.parse(written)).isInstanceOf(DateTimeException.class);
    }
}
