package no.ldo.differentiation.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import no.ldo.differentiation.jobs.Frequency;
import no.ldo.differentiation.jobs.Weekdays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days are seven figures, Monday first: 1010000 is Monday and Wednesday. */
class HowOftenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "man–fre|1111100",
                "mån–fre|1111100",
                "Mon–Fri|1111100",
                "mandag-fredag|1111100",
                "Mandag – fredag|1111100",
                "mandag til fredag|1111100",
                "fra mandag til fredag|1111100",
                "frå måndag til torsdag|1111000",
                "mandag t.o.m. fredag|1111100",
                "man.–fre.|1111100",
                "ma-fr|1111100",
                "ma til on|1110000",
                "Monday to Friday|1111100",
                "from Mon to Wed|1110000",
                "tirs–tors|0111000",
                "fre–man|1000111",
                "lør-søn|0000011",
                "man–ons, fre|1110100",
                "man-ons og fre-lør|1110110",
                "mandag, onsdag|1010000",
                "måndag og tysdag|1100000",
                "Mon Wed Fri|1010100",
                "tirsdager og torsdager|0101000",
                "tysdagar og torsdagar|0101000",
                "on Tuesdays and Thursdays|0101000",
                "mandag/onsdag/fredag|1010100",
                "man+ons+fre|1010100",
                "ma, on, fr|1010100",
                "ma on fr|1010100",
                "ti, to|0101000",
                "ti og to|0101000",
                "må, ty, la|1100010",
                "ons|0010000",
                "ma|1000000",
                "mandager|1000000",
                "mandagene|1000000",
                "på mandager|1000000",
                "hver mandag|1000000",
                "kvar laurdag|0000010",
                "every Monday|1000000",
                "hver mandag og hver torsdag|1001000",
                "ons- og torsdag|0011000",
                "ons-/torsdag|0011000",
                "mandag, onsdag og fredag.|1010100",
                "lørdag og søndag|0000011",
                "sun|0000001",
                "ukedager|1111100",
                "hverdager|1111100",
                "alle hverdager|1111100",
                "hver virkedag|1111100",
                "kvardagar|1111100",
                "kvar yrkedag|1111100",
                "vekedagar|1111100",
                "weekdays|1111100",
                "every working day|1111100",
                "helg|0000011",
                "i helgen|0000011",
                "helgene|0000011",
                "i helga|0000011",
                "weekends|0000011",
                "hverdager og lørdag|1111110",
                "daglig|1111100",
                "dagleg|1111100",
                "Hver dag|1111100",
                "hver\u00a0dag|1111100",
                "kvar dag|1111100",
                "alle dager|1111100",
                "every day|1111100",
                "hver morgen|1111100",
                "kvar kveld|1111100",
                "hver dag (man–lør)|1111110",
                "daglig (mandag til søndag)|1111111"
            })
    void understands_named_days(String said, String week) {
        assertThat(HowOften.read(said)).contains(new HowOften(Frequency.NAMED_DAYS, 1, days(week)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 ganger i uken|PER_WEEK|3",
                "2 ganger i uka|PER_WEEK|2",
                "1 gang i uken|PER_WEEK|1",
                "1 gang per uke|PER_WEEK|1",
                "en gang i uken|PER_WEEK|1",
                "Én gang i uka|PER_WEEK|1",
                "ein gong i veka|PER_WEEK|1",
                "éin gong i veka|PER_WEEK|1",
                "2 gonger i vika|PER_WEEK|2",
                "to ganger per uke|PER_WEEK|2",
                "tre gonger kvar veke|PER_WEEK|3",
                "2x/uke|PER_WEEK|2",
                "2 x uke|PER_WEEK|2",
                "2x i uka|PER_WEEK|2",
                "2 × i uken|PER_WEEK|2",
                "2/uke|PER_WEEK|2",
                "2 pr uke|PER_WEEK|2",
                "2 pr. uke|PER_WEEK|2",
                "2 pr.uke|PER_WEEK|2",
                "3 i uken|PER_WEEK|3",
                "ca. 3 ganger i uken|PER_WEEK|3",
                "3 dager i uken|PER_WEEK|3",
                "3 dagar i veka|PER_WEEK|3",
                "én dag i uken|PER_WEEK|1",
                "5 days a week|PER_WEEK|5",
                "3 ganger ukentlig|PER_WEEK|3",
                "twice a week|PER_WEEK|2",
                "once per week|PER_WEEK|1",
                "twice weekly|PER_WEEK|2",
                "ukentlig|PER_WEEK|1",
                "vekentleg|PER_WEEK|1",
                "weekly|PER_WEEK|1",
                "hver uke|PER_WEEK|1",
                "kvar veke|PER_WEEK|1",
                "hver 7. dag|PER_WEEK|1",
                "2 gonger om dagen|PER_DAY|2",
                "4 times a day|PER_DAY|4",
                "to ganger daglig|PER_DAY|2",
                "en gang daglig|PER_DAY|1",
                "2 per dag|PER_DAY|2",
                "3 ganger hver dag|PER_DAY|3",
                "annenhver uke|PER_YEAR|26",
                "annankvar veke|PER_YEAR|26",
                "annakvar veke|PER_YEAR|26",
                "hver annen uke|PER_YEAR|26",
                "kvar andre veke|PER_YEAR|26",
                "hver 14. dag|PER_YEAR|26",
                "hver 14 dag|PER_YEAR|26",
                "hver fjortende dag|PER_YEAR|26",
                "én gang hver 14. dag|PER_YEAR|26",
                "en gang annenhver uke|PER_YEAR|26",
                "hver 2. uke|PER_YEAR|26",
                "every 2 weeks|PER_YEAR|26",
                "every other week|PER_YEAR|26",
                "fortnightly|PER_YEAR|26",
                "hver 3. uke|PER_YEAR|17",
                "hver fjerde uke|PER_YEAR|13",
                "månedlig|PER_YEAR|12",
                "månadleg|PER_YEAR|12",
                "hver måned|PER_YEAR|12",
                "1 gang i måneden|PER_YEAR|12",
                "2 ganger pr. mnd.|PER_YEAR|24",
                "annenhver måned|PER_YEAR|6",
                "hvert kvartal|PER_YEAR|4",
                "kvartalsvis|PER_YEAR|4",
                "hvert halvår|PER_YEAR|2",
                "halvårleg|PER_YEAR|2",
                "12 per år|PER_YEAR|12",
                "to ganger i året|PER_YEAR|2",
                "årlig|PER_YEAR|1",
                "kvart år|PER_YEAR|1",
                "yearly|PER_YEAR|1",
                "4 ganger i måneden|PER_YEAR|48",
                "52 ganger i året|PER_WEEK|1",
                "156 per år|PER_WEEK|3"
            })
    void understands_counts(String said, Frequency frequency, int times) {
        assertThat(HowOften.read(said)).contains(new HowOften(frequency, times, Weekdays.NONE));
    }

    @Test
    void takes_the_days_that_stand_in_brackets() {
        assertThat(HowOften.read("2 ganger i uken (man og tor)"))
                .contains(new HowOften(Frequency.PER_WEEK, 2, days("1001000")));
        assertThat(HowOften.read("3 per dag (lør–søn)")).contains(new HowOften(Frequency.PER_DAY, 3, days("0000011")));
        assertThat(HowOften.read("annenhver uke (fredag)"))
                .contains(new HowOften(Frequency.PER_YEAR, 26, days("0000100")));
        assertThat(HowOften.read("mandag (fredag)")).isEmpty();
        assertThat(HowOften.read("3 per uke (noen dager)")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "to",
                "ti",
                "on",
                "3 dager",
                "2 uker",
                "2 dagar",
                "3 ganger",
                "en gang",
                "2 daglig",
                "2 timer i uken",
                "1 time i uken",
                "1 time per dag",
                "30 min per dag",
                "2-3 ganger i uken",
                "2,5 per uke",
                "-2 per uke",
                "0 per uke",
                "999 per uke",
                "5 ganger i måneden",
                "60 per år",
                "366 per år",
                "416 per år",
                "367 per år",
                "et par ganger i uken",
                "noen ganger i uken",
                "minst 2 ganger i uken",
                "av og til",
                "ved behov",
                "etter behov",
                "by behov",
                "når det trengs",
                "ofte",
                "sjelden",
                "hver fullmåne",
                "hver time",
                "annenhver dag",
                "hver 3. dag",
                "annenhver helg",
                "biweekly",
                "mandag eller så",
                "mandag eller tirsdag",
                "man-",
                "-fre",
                "man-man",
                "man-ons-fre",
                "man til",
                "mandag til slutten av uken",
                "mandag kl 8",
                "mandag morgen",
                "ikke mandag",
                "alle dager unntatt onsdag",
                "hverdager-lørdag",
                "tirs to fre",
                "fr to ma",
                "fremover",
                "månedskiftet",
                "tirsdagsmøte",
                "sunn",
                "dag",
                "uke 12",
                "hver",
                "og"
            })
    void does_not_guess(String said) {
        assertThat(HowOften.read(said)).isEmpty();
    }

    @Test
    void any_text_is_answered_at_once() {
        Random random = new Random(7);
        String[] words = {"man", "-", " ", "to", "3", "x", "/", "uke", "(", ")", "hver", ".", "og", "a", "ganger", "14"
        };
        for (int text = 0; text < 20_000; text++) {
            StringBuilder said = new StringBuilder();
            for (int word = random.nextInt(20); word >= 0; word--) {
                said.append(words[random.nextInt(words.length)]);
            }
            assertThatCode(() -> HowOften.read(said.toString())).doesNotThrowAnyException();
        }
        assertThat(HowOften.read("man ".repeat(100_000))).isEmpty();
    }

    private static Weekdays days(String week) {
        return new Weekdays(Integer.parseInt(new StringBuilder(week).reverse().toString(), 2));
    }
}
