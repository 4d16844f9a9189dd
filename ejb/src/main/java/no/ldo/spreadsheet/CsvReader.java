package no.ldo.spreadsheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A csv file in UTF-8; the separator (semicolon, comma or tabulator) is the one that the heading uses most. */
final class CsvReader {
    private CsvReader() {}

    static List<SheetRow> read(byte[] file) {
        String text = decoded(file);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<SheetRow> rows = new ArrayList<>();
            int line = 0;
            for (CSVRecord record : parser) {
                line++;
                SheetRow row = new SheetRow(line, cells(record));
                if (!row.blank()) {
                    rows.add(row);
                }
                if (rows.size() > Sheets.MOST_ROWS) {
                    throw Sheets.refused("spreadsheet.rule.fileHasFewEnoughRows", Sheets.MOST_ROWS - 1);
                }
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalStateException damaged) {
            throw Sheets.refused("spreadsheet.rule.fileIsWhole");
        }
    }

    private static List<String> cells(CSVRecord record) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(record.size(), Sheets.MOST_COLUMNS); column++) {
            cells.add(record.get(column).strip());
        }
        return cells;
    }

    /** Strictly UTF-8: a wrong guess would turn æ, ø and å into something else without anybody noticing. */
    private static String decoded(byte[] file) {
        for (byte one : file) {
            if (one >= 0 && one < 32 && one != '\n' && one != '\r' && one != '\t') {
                throw Sheets.refused("spreadsheet.rule.fileIsASpreadsheet");
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw Sheets.refused("spreadsheet.rule.fileIsReadableText");
        }
    }

    private static char separator(String text) {
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ';';
        for (char candidate : new char[] {',', '\t'}) {
            if (count(heading, candidate) > count(heading, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String heading, char sign) {
        return heading.chars().filter(one -> one == sign).count();
    }
}
