package no.ldo.inclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ldo.shared.IsoDay;
import no.ldo.shared.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HireFileTest {
    private static final String HEADER = "hire_id;hired_on;unit;employment;included\n";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final UnitId UNIT = new UnitId(UUID.randomUUID());
    private static final UnitId OTHER_UNIT = new UnitId(UUID.randomUUID());

    @Test
    void reads_good_rows_with_bom_crlf_and_quotes() {
        HireRows rows = read("\uFEFF" + "hire_id;hired_on;unit;employment;included\r\n"
                + "\"a-1\";2026-01-31;U;permanent;yes\r\nb:2;2024-02-29;U;internal_move;not_answered");

        rows.refuseFaults();
        assertThat(rows.hires().keySet()).containsExactly("a-1", "b:2");
        assertThat(rows.hires().get("b:2").hiredOn()).isEqualTo("2024-02-29");
    }

    @Test
    void tells_every_wrong_line_by_its_number_and_field() {
        HireRows rows = read(HEADER
                + "ok;2026-01-01;U;permanent;yes\n"
                + "=cmd;2026-02-30;X;boss;maybe\n"
                + "too;few\n"
                + "late;2026-11-26;U;temporary;no\n"
                + "old;2014-12-31;U;temporary;no\n"
                + "closed;2023-05-05;U;temporary;no\n"
                + "theirs;2026-01-01;V;permanent;yes\n");

        assertThatThrownBy(rows::refuseFaults).isInstanceOfSatisfying(HiresRefused.class, refused -> {
            assertThat(refused.code()).isEqualTo("hires.rowsRefused");
            assertThat(refused.isConflict()).isFalse();
            assertThat(refused.faults())
                    .containsExactly(
                            new RowFault(3, "hire_id", "hireId.invalid"),
                            new RowFault(3, "hired_on", "date.invalid"),
                            new RowFault(3, "unit", "unit.unknown"),
                            new RowFault(3, "employment", "employment.unknown"),
                            new RowFault(3, "included", "included.unknown"),
                            new RowFault(4, null, "row.columns"),
                            new RowFault(5, "hired_on", "date.outOfRange"),
                            new RowFault(6, "hired_on", "date.outOfRange"),
                            new RowFault(7, "hired_on", "hire.yearClosed"),
                            new RowFault(8, "unit", "unit.notYours"));
        });
    }

    @Test
    void the_same_id_twice_counts_once_when_equal_and_is_refused_when_not() {
        HireRows equal = read(HEADER + "a;2026-01-01;U;permanent;yes\na;2026-01-01;U;permanent;yes\n");
        HireRows other = read(HEADER + "a;2026-01-01;U;permanent;yes\na;2026-01-01;U;permanent;no\n");

        equal.refuseFaults();
        assertThat(equal.hires()).hasSize(1);
        assertThatThrownBy(other::refuseFaults)
                .isInstanceOfSatisfying(
                        HiresRefused.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(new RowFault(3, "hire_id", "hire.duplicate")));
    }

    @Test
    void lists_at_most_a_thousand_faults_and_counts_them_all() {
        HireRows rows = read(HEADER + "x;y;z;v;w\n".repeat(300));

        assertThatThrownBy(rows::refuseFaults).isInstanceOfSatisfying(HiresRefused.class, refused -> {
            assertThat(refused.faults()).hasSize(1000);
            assertThat(refused.faultsInAll()).isEqualTo(1200);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'', file.noRows",
        "'hire_id;hired_on;unit;employment;included', file.noRows",
        "'hire_id,hired_on,unit,employment,included', file.wrongHeader",
        "'HIRE_ID;hired_on;unit;employment;included', file.wrongHeader"
    })
    void refuses_a_file_that_is_none(String content, String code) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(
                        HiresRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void refuses_other_encodings_binaries_and_too_many_rows() {
        assertThat(code("hire_id;hired_on;unit;employment;included\nå;".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("file.notUtf8");
        assertThat(code(new byte[] {'h', 0, 'i'})).isEqualTo("file.binary");
        assertThat(code((HEADER + "\"never closed").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("file.notCsv");
        assertThat(code((HEADER + "a;b;c;d;e\n".repeat(HireFile.MOST_ROWS + 1)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("file.tooManyRows");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-2-3",
                "20260203",
                "2026-13-01",
                "2025-02-29",
                "2026-02-03T00:00",
                " 2026-02-03",
                "+12026-01-01"
            })
    void a_day_is_an_iso_date_that_exists(String text) {
        assertThat(IsoDay.read(text)).isEmpty();
    }

    private static String code(byte[] content) {
        try {
            HireFile.read(content);
            return "read";
        } catch (HiresRefused refused) {
            return refused.code();
        }
    }

    private static HireRows read(String content) {
        HireRows rows = new HireRows(TODAY, Map.of("U", UNIT, "V", OTHER_UNIT), Set.of(UNIT), Set.of(2023));
        List<HireFile.Line> lines = HireFile.read(content.getBytes(StandardCharsets.UTF_8));
        lines.forEach(rows::add);
        return rows;
    }
}
