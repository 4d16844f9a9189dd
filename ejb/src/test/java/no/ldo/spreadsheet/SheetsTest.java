package no.ldo.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTest {
    @Test
    void reads_a_csv_file_with_semicolons_quotes_and_a_byte_order_mark() {
        List<SheetRow> rows =
                Sheets.read(bytes("\uFEFFOppgave;Sted\r\n\"Vaske \"\"store\"\"; brett\";Øst\r\n\r\nRydde;\r\n"));

        assertThat(rows).extracting(SheetRow::line).containsExactly(1, 2, 4);
        assertThat(rows.get(0).cells()).containsExactly("Oppgave", "Sted");
        assertThat(rows.get(1).cells()).containsExactly("Vaske \"store\"; brett", "Øst");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";"})
    void finds_the_separator_in_the_heading(String separator) {
        List<SheetRow> rows = Sheets.read(bytes("Oppgave" + separator + "Sted\nRydde" + separator + "Lager\n"));

        assertThat(rows.get(1).cells()).containsExactly("Rydde", "Lager");
    }

    @Test
    void reads_the_first_sheet_of_a_workbook_and_of_a_formula_the_value_that_was_kept() {
        byte[] file = Workbooks.of(List.of(
                List.of("Oppgave", "Minutter"), List.of("Vaske brett", "30"), List.of("=HYPERLINK(\"x\")", "1.5")));

        List<SheetRow> rows = Sheets.read(file);

        assertThat(rows.get(1).cells()).containsExactly("Vaske brett", "30");
        assertThat(rows.get(2).cells()).containsExactly("1", "1.5");
    }

    @Test
    void refuses_an_empty_file() {
        refused(new byte[0], "fileIsNotEmpty");
        refused(bytes("\n\n ; ;\n"), "fileIsNotEmpty");
    }

    @Test
    void refuses_fifty_megabytes() {
        refused(new byte[50 * 1024 * 1024], "fileIsSmallEnough");
    }

    @Test
    void refuses_a_binary_file() {
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "fileIsASpreadsheet");
    }

    @Test
    void refuses_another_encoding_rather_than_guessing() {
        refused("Oppgave\nTørke støv\n".getBytes(Charset.forName("windows-1252")), "fileIsReadableText");
        refused("Oppgave\nRydde\n".getBytes(StandardCharsets.UTF_16), "fileIsASpreadsheet");
    }

    @Test
    void refuses_too_many_rows() {
        refused(bytes("Oppgave\n" + "Rydde\n".repeat(20_001)), "fileHasFewEnoughRows");
        assertThat(Sheets.read(bytes("Oppgave\n" + "Rydde\n".repeat(20_000)))).hasSize(20_001);
    }

    @Test
    void refuses_a_damaged_workbook() {
        byte[] file = Workbooks.of(List.of(List.of("Oppgave"), List.of("Rydde")));
        byte[] half = java.util.Arrays.copyOf(file, file.length / 2);

        assertThatThrownBy(() -> Sheets.read(half)).isInstanceOf(RulesViolated.class);
    }

    @Test
    void refuses_a_zip_file_that_is_no_workbook() {
        refused(Workbooks.packed(Map.of("word/document.xml", "<a/>")), "fileIsASpreadsheet");
    }

    @Test
    void refuses_macros_and_names_that_climb() {
        Map<String, String> macros = Workbooks.parts("<worksheet/>");
        macros.put("xl/vbaProject.bin", "x");
        refused(Workbooks.packed(macros), "fileHasNoMacros");

        Map<String, String> climbing = Workbooks.parts("<worksheet/>");
        climbing.put("../../etc/passwd", "x");
        refused(Workbooks.packed(climbing), "fileIsASpreadsheet");
    }

    @Test
    void refuses_a_document_type_and_so_every_external_entity() {
        String evil =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>&e;</worksheet>";

        refused(Workbooks.packed(Workbooks.parts(evil)), "fileIsASpreadsheet");
    }

    @Test
    void refuses_what_unpacks_to_too_much() {
        Map<String, String> bomb = Workbooks.parts("<worksheet/>");
        bomb.put("xl/bomb.xml", " ".repeat(5_000_000));

        refused(Workbooks.packed(bomb), "fileIsNotPackedTooTight");
    }

    @Test
    void refuses_too_many_entries() {
        Map<String, String> many = Workbooks.parts("<worksheet/>");
        for (int i = 0; i < 2_001; i++) {
            many.put("xl/worksheets/s" + i + ".xml", "<a/>");
        }

        refused(Workbooks.packed(many), "fileIsNotPackedTooTight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)"})
    void formulas_are_known_and_quoted_on_the_way_out(String formula) {
        assertThat(Sheets.looksLikeAFormula(formula)).isTrue();
        assertThat(Sheets.harmless(formula)).isEqualTo("'" + formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vaske", "-5", "+12,5", ""})
    void plain_cells_are_left_alone(String cell) {
        assertThat(Sheets.looksLikeAFormula(cell)).isFalse();
    }

    private static void refused(byte[] file, String rule) {
        assertThatThrownBy(() -> Sheets.read(file))
                .isInstanceOfSatisfying(
                        RulesViolated.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(RuleViolation::key, RuleViolation::field)
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple("spreadsheet.rule." + rule, "file")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
