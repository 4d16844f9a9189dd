package no.ldo.differentiation.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ldo.spreadsheet.SheetRow;
import org.junit.jupiter.api.Test;

class ColumnKeysTest {
    @Test
    void finds_what_the_headings_say_in_three_languages() {
        assertThat(ColumnKeys.guess(heading("Oppgåve", "Tidsbruk", "How often", "d430 Løfte"), false))
                .containsExactly("NAME", "", "FREQUENCY", "d430");
    }

    @Test
    void the_first_of_two_alike_counts() {
        assertThat(ColumnKeys.guess(heading("Oppgave", "Task", "Minutter"), false))
                .containsExactly("NAME", "", "MINUTES");
    }

    @Test
    void job_and_unit_are_read_where_the_file_names_them_only() {
        assertThat(ColumnKeys.guess(heading("Jobb", "Enhet", "Oppgave"), true)).containsExactly("JOB", "UNIT", "NAME");
        assertThat(ColumnKeys.guess(heading("Jobb", "Enhet", "Oppgave"), false)).containsExactly("", "", "NAME");
    }

    @Test
    void what_was_chosen_is_made_to_fit_the_file() {
        List<String> chosen = List.of("NAME", "NAME", "nonsense", "JOB", "d430", "MINUTES");

        assertThat(ColumnKeys.fitted(chosen, 5, false)).containsExactly("NAME", "", "", "", "d430");
        assertThat(ColumnKeys.fitted(List.of("NAME"), 3, false)).containsExactly("NAME", "", "");
    }

    @Test
    void is_written_and_read_again() {
        List<String> keys = List.of("", "NAME", "", "d4154", "");

        assertThat(ColumnKeys.parse(ColumnKeys.text(keys))).isEqualTo(keys);
    }

    @Test
    void all_columns_of_a_file_fit_into_the_database() {
        assertThat(ColumnKeys.text(ColumnKeys.all(true)).length() + 100).isLessThan(2000);
    }

    @Test
    void files_with_the_same_headings_are_known_again() {
        String known = ColumnKeys.fingerprint(heading("Hva", "Tid"), false);

        assertThat(ColumnKeys.fingerprint(heading("hva ", "TID"), false))
                .isEqualTo(known)
                .hasSize(64);
        assertThat(ColumnKeys.fingerprint(heading("Tid", "Hva"), false)).isNotEqualTo(known);
        assertThat(ColumnKeys.fingerprint(heading("Hva", "Tid"), true)).isNotEqualTo(known);
        assertThat(ColumnKeys.fingerprint(heading("Hva Tid"), false)).isNotEqualTo(known);
    }

    @Test
    void corrected_cells_are_written_and_read_again() {
        var cells = java.util.Map.of(0, "Vaske \"store\" brett 🍞", 99, "");

        assertThat(CellsJson.read(CellsJson.write(cells))).isEqualTo(cells);
        assertThat(CellsJson.read("{}")).isEmpty();
    }

    private static SheetRow heading(String... cells) {
        return new SheetRow(1, List.of(cells));
    }
}
