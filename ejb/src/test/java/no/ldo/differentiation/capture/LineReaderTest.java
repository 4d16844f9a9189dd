package no.ldo.differentiation.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.jobs.Frequency;
import no.ldo.differentiation.jobs.TaskEntry;
import no.ldo.differentiation.jobs.TaskRhythm;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.shared.RuleViolation;
import no.ldo.spreadsheet.SheetRow;
import no.ldo.spreadsheet.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
    private static final String HEADING =
            "Oppgave;Minutter;Hvor ofte;Tidsrom;Type arbeid;Nivå;Under tilsyn;d430 løfte\n";

    @Test
    void understands_a_full_line() {
        TaskEntry task = only(HEADING + "Vaske brett;30;hver dag;08:00-10:30;renhold;1;ja;3\n")
                .entry();

        assertThat(task.name()).isEqualTo("Vaske brett");
        assertThat(task.rhythm()).isEqualTo(new TaskRhythm(Frequency.NAMED_DAYS, 30, 1, Weekdays.MONDAY_TO_FRIDAY));
        assertThat(task.slot().start()).isEqualTo(480);
        assertThat(task.slot().end()).isEqualTo(630);
        assertThat(task.family()).isEqualTo(WorkFamily.CLEANING);
        assertThat(task.terms().level()).isEqualTo(1);
        assertThat(task.terms().supervised()).isTrue();
        assertThat(task.demands().of(Demand.LIFT)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oppgave;Minutter;Hvor ofte",
                "Oppgåve;Minutt;Kor ofte",
                "Task;Minutes;How often",
                "TASK ; minutes;FREQUENCY"
            })
    void knows_the_headings_in_three_languages(String heading) {
        TaskEntry task = only(heading + "\nRydde;20;3 per uke\n").entry();

        assertThat(task.rhythm()).isEqualTo(new TaskRhythm(Frequency.PER_WEEK, 20, 3, Weekdays.NONE));
    }

    @Test
    void collects_every_fault_of_a_line_and_names_the_column() {
        ReadLine row = only(HEADING + ";0;av og til;sent;magi;7;kanskje;9\n");

        assertThat(row.right()).isFalse();
        assertThat(row.row().line()).isEqualTo(2);
        assertThat(row.faults())
                .extracting(RuleViolation::key)
                .containsExactlyInAnyOrder(
                        "differentiation.rule.cellIsFilled",
                        "differentiation.rule.cellIsANumber",
                        "differentiation.rule.cellIsAFrequency",
                        "differentiation.rule.cellIsATimeWindow",
                        "differentiation.rule.cellIsAFamily",
                        "differentiation.rule.cellIsANumber",
                        "differentiation.rule.cellIsYesOrNo",
                        "differentiation.rule.cellIsANumber");
        assertThat(row.faults().get(0).arguments()).containsExactly("Oppgave");
    }

    @Test
    void takes_choices_as_the_portal_shows_them() {
        TaskEntry task = only(HEADING + "Stable varer;30;man–fre;kl. 8–10;Goods and storage;2 – fagbrev;Ja;3 – mye\n")
                .entry();

        assertThat(task.rhythm().days()).isEqualTo(Weekdays.MONDAY_TO_FRIDAY);
        assertThat(task.slot().end()).isEqualTo(600);
        assertThat(task.family()).isEqualTo(WorkFamily.LOGISTICS);
        assertThat(task.terms().level()).isEqualTo(2);
        assertThat(task.demands().of(Demand.LIFT)).isEqualTo(3);
    }

    @Test
    void a_frequency_that_is_not_understood_is_told_and_not_guessed_at() {
        assertThat(faults("Oppgave;Minutter;Hvor ofte\nRydde;20;3 dager\n"))
                .containsExactly("differentiation.rule.cellIsAFrequency");
        assertThat(faults("Oppgave;Minutter;Hvor ofte\nRydde;20;5 ganger i måneden\n"))
                .containsExactly("differentiation.rule.cellIsAFrequency");
        assertThat(faults("Oppgave;Minutter;Hvor ofte\nRydde;20;8 per uke\n"))
                .containsExactly("differentiation.rule.timesFitTheFrequency");
        assertThat(faults("Oppgave;Minutter;Hvor ofte\nRydde;20;3 ganger i uken (man, tor)\n"))
                .containsExactly("differentiation.rule.pickedDaysMatchTheTimes");
    }

    @Test
    void refuses_a_formula_and_a_text_that_is_too_long() {
        assertThat(faults("Oppgave\n=cmd|' /C calc'!A0\n")).containsExactly("differentiation.rule.cellIsNoFormula");
        assertThat(faults("Oppgave\n" + "x".repeat(161) + "\n"))
                .containsExactly("differentiation.rule.cellIsShortEnough");
    }

    @Test
    void refuses_a_national_identity_number_in_any_text_and_names_the_column() {
        ReadLine row = only("Oppgave;Ferdig når;Sted;Hvem venter på resultatet;Minutter\n"
                + "Hjelpe 01810000186;01810000186 er fornøyd;Hos 018100 00186;018100-00186;mange\n");

        assertThat(row.faults())
                .filteredOn(fault -> fault.key().equals("differentiation.rule.cellHoldsNoNationalIdentityNumber"))
                .extracting(fault -> fault.arguments().get(0))
                .containsExactlyInAnyOrder("Oppgave", "Ferdig når", "Sted", "Hvem venter på resultatet");
        assertThat(row.blames("NAME")).isTrue();
        assertThat(faults("Oppgave\nRinge 01810000185\n")).isEmpty();
    }

    @Test
    void applies_the_rules_of_a_task_to_a_line() {
        assertThat(faults("Oppgave;Minutter;Hvor ofte;Tidsrom\nRydde;90;mandag;08:00-09:00\n"))
                .containsExactly("differentiation.rule.workFitsItsWindow");
    }

    @Test
    void takes_strange_letters_as_they_are() {
        TaskEntry task =
                only("Oppgave\n\"<script>alert(1)</script> 🍞 \u202Eabc\"\n").entry();

        assertThat(task.name()).isEqualTo("<script>alert(1)</script> 🍞 \u202Eabc");
    }

    @Test
    void a_file_without_times_gives_half_an_hour_once_a_week() {
        TaskEntry task = only("task_en;styrk08\nTeach basic skills;2342\n").entry();

        assertThat(task.rhythm().days()).isEqualTo(Weekdays.of(DayOfWeek.MONDAY));
        assertThat(task.rhythm().minutesAWeek()).isEqualTo(30);
    }

    @Test
    void a_fault_names_the_columns_that_have_a_part_in_it() {
        ReadLine row = only("Oppgave;Minutter;Hvor ofte;Tidsrom;Sted\nRydde;90;mandag;08:00-09:00;Lager\n");

        assertThat(row.blames("MINUTES")).isTrue();
        assertThat(row.blames("WINDOW")).isTrue();
        assertThat(row.blames("PLACE")).isFalse();
        assertThat(only("Oppgave;d430\nRydde;svært\n").blames("d430")).isTrue();
    }

    private static List<String> faults(String file) {
        return only(file).faults().stream().map(RuleViolation::key).toList();
    }

    private static ReadLine only(String file) {
        List<SheetRow> rows = Sheets.read(file.getBytes(StandardCharsets.UTF_8));
        return new LineReader(new SheetHeading(rows.get(0), ColumnKeys.guess(rows.get(0), false)), rows.get(1), 10)
                .read();
    }
}
