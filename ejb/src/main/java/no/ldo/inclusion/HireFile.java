package no.ldo.inclusion;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the rows of a file of hires: UTF-8 (a BOM is accepted), separator {@code ;}, quoting as in RFC 4180. */
final class HireFile {
    static final List<String> HEADER = List.of("hire_id", "hired_on", "unit", "employment", "included");
    static final int MOST_ROWS = 100_000;

    /** Largest file, in bytes: 10 MB. */
    static final int LARGEST = 10 * 1024 * 1024;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setIgnoreEmptyLines(true)
            .get();

    /** One line with its number; the header is line 1. */
    record Line(long number, List<String> cells) {}

    private HireFile() {}

    /**
     * The rows after the header.
     *
     * @throws HiresRefused {@code file.notUtf8}, {@code file.binary}, {@code file.wrongHeader}, {@code file.noRows},
     *     {@code file.tooManyRows}, {@code file.notCsv}
     */
    static List<Line> read(byte[] content) {
        String text = text(content);
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            return lines(parser);
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            throw HiresRefused.file("file.notCsv");
        }
    }

    private static List<Line> lines(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        if (!records.hasNext() || !HEADER.equals(cells(records.next()))) {
            throw HiresRefused.file("file.wrongHeader");
        }
        List<Line> lines = new ArrayList<>();
        while (records.hasNext()) {
            CSVRecord record = records.next();
            if (lines.size() == MOST_ROWS) {
                throw HiresRefused.file("file.tooManyRows");
            }
            lines.add(new Line(parser.getCurrentLineNumber(), cells(record)));
        }
        if (lines.isEmpty()) {
            throw HiresRefused.file("file.noRows");
        }
        return lines;
    }

    private static List<String> cells(CSVRecord record) {
        return Arrays.asList(record.values());
    }

    private static String text(byte[] content) {
        if (content.length == 0) {
            throw HiresRefused.file("file.noRows");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw HiresRefused.file("file.binary");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw HiresRefused.file("file.notUtf8");
        }
    }
}
