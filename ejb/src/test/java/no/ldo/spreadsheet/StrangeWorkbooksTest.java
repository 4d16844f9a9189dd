package no.ldo.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Workbooks as people really have them: merged, calculated, locked, old, or nearly empty and a million lines long. */
class StrangeWorkbooksTest {
    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>%s</sheetData>%s</worksheet>";
    private static final byte[] OLD = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @Test
    void merged_cells_stand_in_the_first_of_them() {
        List<SheetRow> rows = read(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Oppgave</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>Sted</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Rydde</t></is></c><c r=\"C2\" t=\"inlineStr\"><is><t>Lager</t></is></c></row>",
                "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>");

        assertThat(rows.get(0).cells()).containsExactly("Oppgave", "", "Sted");
        assertThat(rows.get(1).cells()).containsExactly("Rydde", "", "Lager");
    }

    @Test
    void of_formulas_the_kept_value_is_read_and_nothing_is_calculated() {
        List<SheetRow> rows = read(
                "<row r=\"1\"><c r=\"A1\"><f>6*7</f><v>41</v></c><c r=\"B1\"><f>1/4</f><v>2.5E-1</v></c>"
                        + "<c r=\"C1\" t=\"str\"><f>UPPER(\"a\")</f><v>Vaske</v></c><c r=\"D1\"><f>WEBSERVICE(\"http://127.0.0.1:9/\")</f></c>"
                        + "<c r=\"E1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>",
                "");

        assertThat(rows.get(0).cells()).startsWith("41", "0.25", "Vaske", "").endsWith("#DIV/0!");
    }

    @Test
    void a_kept_value_that_looks_like_a_formula_is_still_known_as_one() {
        List<SheetRow> rows =
                read("<row r=\"1\"><c r=\"A1\" t=\"str\"><f>\"=cmd\"</f><v>=cmd|' /C calc'!A0</v></c></row>", "");

        assertThat(Sheets.looksLikeAFormula(rows.get(0).cell(0))).isTrue();
    }

    @Test
    void true_false_and_long_numbers_are_texts_that_the_reader_of_the_line_judges() {
        List<SheetRow> rows = read(
                "<row r=\"1\"><c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\"><v>1E+30</v></c><c r=\"C1\"><v>45678.5</v></c></row>",
                "");

        assertThat(rows.get(0).cell(1)).isEqualTo("1" + "0".repeat(30));
        assertThat(rows.get(0).cell(2)).isEqualTo("45678.5");
    }

    @Test
    void a_number_that_nobody_can_read_stays_short() {
        List<SheetRow> rows =
                read("<row r=\"1\"><c r=\"A1\"><v>1E900000000</v></c><c r=\"B1\"><v>1E-900000000</v></c></row>", "");

        assertThat(rows.get(0).cells()).allSatisfy(cell -> assertThat(cell).hasSizeLessThan(20));
    }

    @Test
    void a_column_that_no_sheet_has_is_refused_before_room_is_made_for_it() {
        refused(file("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"), "fileIsWhole");
        refused(file("<row r=\"1\"><c r=\"&#90;ZZZ1\"><v>1</v></c></row>"), "fileIsWhole");
        assertThat(read("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row>", ""))
                .hasSize(1);
    }

    @Test
    void a_number_of_a_million_digits_is_refused_before_it_is_reckoned_with() {
        byte[] file = file("<row r=\"1\"><c r=\"A1\"><v>" + digits(1_000_000) + "</v></c></row>");

        Assertions.assertTimeout(Duration.ofSeconds(2), () -> refused(file, "fileIsWhole"));
    }

    @Test
    void a_value_that_no_program_writes_is_a_damaged_file() {
        refused(file("<row r=\"1\"><c r=\"A1\"><v>1\u0001</v></c></row>"), "fileIsWhole");
        refused(file("<row r=\"1\"><c r=\"A1\"><v>1\uFFFF</v></c></row>"), "fileIsWhole");
        refused(file("<row r=\"1\"><c r=\"A1\"><v>&nothing;</v></c></row>"), "fileIsWhole");
    }

    @Test
    void only_what_was_looked_at_is_read() {
        byte[] seen = file("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        byte[] hidden = file("<row r=\"1\"><c r=\"A1\"><v>2</v></c></row>");
        byte[] both = Arrays.copyOf(seen, seen.length + hidden.length);
        System.arraycopy(hidden, 0, both, seen.length, hidden.length);

        assertThat(Sheets.read(both).get(0).cells()).containsExactly("1");
    }

    @Test
    void a_million_empty_lines_are_no_lines() {
        StringBuilder empty =
                new StringBuilder("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Oppgave</t></is></c></row>");
        for (int row = 2; row <= 1_000_000; row++) {
            empty.append("<row r=\"").append(row).append("\"/>");
        }
        byte[] file = Workbooks.packed(Workbooks.parts(SHEET.formatted(empty, "")));

        List<SheetRow> rows = Assertions.assertTimeout(Duration.ofSeconds(10), () -> Sheets.read(file));

        assertThat(rows).hasSize(1);
    }

    @Test
    void a_million_lines_are_refused_before_they_are_all_read() {
        byte[] file = "Oppgave\n".concat("Rydde\n".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> refused(file, "fileHasFewEnoughRows"));
    }

    @Test
    void an_old_xls_is_refused_with_what_to_do() {
        refused(Arrays.copyOf(OLD, 4_096), "fileIsNewEnough");
    }

    @Test
    void a_workbook_that_is_locked_is_refused_with_what_to_do() {
        byte[] file = Arrays.copyOf(OLD, 8_192);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 2_048, name.length);

        refused(file, "fileHasNoPassword");
    }

    @Test
    void the_beginning_of_an_old_file_is_refused_too() {
        refused(OLD.clone(), "fileIsNewEnough");
    }

    @Test
    void what_is_written_is_read_again() {
        List<List<String>> rows = List.of(
                List.of("Oppgave", "Minutter"),
                List.of("Vaske <store> & «små» \"brett\"", "30"),
                List.of("=1+1", "12,5"));
        List<List<String>> wide = List.of(java.util.Collections.nCopies(30, "x"));

        List<SheetRow> read = Sheets.read(
                new WorkbookWriter().sheet("Oppgaver", rows).sheet("Om", wide).bytes());

        assertThat(read).extracting(SheetRow::cells).isEqualTo(rows);
        assertThat(Sheets.read(new WorkbookWriter().sheet("Om", wide).bytes())
                        .get(0)
                        .cells())
                .hasSize(30);
    }

    @Test
    void a_line_takes_other_cells() {
        SheetRow row = new SheetRow(7, List.of("a", "b"));

        assertThat(row.with(java.util.Map.of(1, " c ", 3, "d")).cells()).containsExactly("a", "c", "", "d");
        assertThat(row.with(java.util.Map.of())).isSameAs(row);
    }

    private static byte[] file(String rows) {
        return Workbooks.packed(Workbooks.parts(SHEET.formatted(rows, "")));
    }

    /** No two alike beside each other, so that they do not pack too tight. */
    private static String digits(int count) {
        return new java.util.Random(1)
                .ints(count, 0, 10)
                .mapToObj(String::valueOf)
                .collect(java.util.stream.Collectors.joining());
    }

    private static List<SheetRow> read(String rows, String after) {
        return Sheets.read(Workbooks.packed(Workbooks.parts(SHEET.formatted(rows, after))));
    }

    private static void refused(byte[] file, String rule) {
        assertThatThrownBy(() -> Sheets.read(file))
                .isInstanceOfSatisfying(
                        RulesViolated.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(RuleViolation::key)
                                .containsExactly("spreadsheet.rule." + rule));
    }
}
