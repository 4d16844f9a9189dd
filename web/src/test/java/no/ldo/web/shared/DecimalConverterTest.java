package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalConverterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "37,5|37.5",
                "37.5|37.5",
                "' 7 '|7",
                "1 000,5|1000.5",
                "1\u00A0234\u00A0567|1234567",
                "1\u202F000|1000",
                "-5|-5",
                "\u22125,25|-5.25",
                "0|0"
            })
    void reads_numbers_as_people_write_them(String written, BigDecimal number) {
        assertThat(DecimalConverter.parse(written)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12abc",
                "abc",
                "1,2,3",
                "1.000,5",
                "1 00",
                "10 00",
                "--5",
                "5-",
                ",5",
                "5,",
                "1e5",
                "٣",
                "NaN",
                "0x10",
                "1234567890123456",
                "#{7*7}"
            })
    void refuses_a_text_that_is_not_one_number_as_a_whole(String written) {
        assertThatThrownBy(() -> DecimalConverter.parse(written)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"nb-NO|1234,5", "nn-NO|1234,5", "en-GB|1234.5"})
    void writes_numbers_as_the_language_does_so_that_they_can_be_read_again(String language, String written) {
        String text = DecimalConverter.format(new BigDecimal("1234.5"), Locale.forLanguageTag(language));

        assertThat(text).isEqualTo(written);
        assertThat(DecimalConverter.parse(text)).isEqualByComparingTo("1234.5");
    }

    @Test
    void writes_a_negative_number_with_a_sign_that_it_reads() {
        String text = DecimalConverter.format(new BigDecimal("-2.25"), Language.NB.locale());

        assertThat(DecimalConverter.parse(text)).isEqualByComparingTo("-2.25");
    }
}
