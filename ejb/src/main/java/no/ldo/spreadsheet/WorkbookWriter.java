package no.ldo.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.ldo.shared.XmlText;

/**
 * A small xlsx workbook of texts and whole numbers, the first line of each sheet bold and kept in view. A text stays a text:
 * it is never taken for a formula.
 */
public final class WorkbookWriter {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String STYLES = HEAD + "<styleSheet xmlns=\"" + MAIN
            + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills><borders count=\"1\"><border/></borders>"
            + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf/><xf fontId=\"1\" applyFont=\"1\"/></cellXfs></styleSheet>";

    private final List<String> names = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();

    /** Adds a sheet. @param name at most 31 letters */
    public WorkbookWriter sheet(String name, List<List<String>> rows) {
        names.add(name.replaceAll("[\\[\\]:*?/\\\\]", " ").substring(0, Math.min(31, name.length())));
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<worksheet xmlns=\"")
                .append(MAIN)
                .append("\"><sheetViews>");
        xml.append(
                "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" state=\"frozen\"/></sheetView></sheetViews>");
        xml.append("<sheetFormatPr defaultColWidth=\"18\" defaultRowHeight=\"15\"/><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                cell(xml, row, column, rows.get(row).get(column));
            }
            xml.append("</row>");
        }
        sheets.add(xml.append("</sheetData></worksheet>").toString());
        return this;
    }

    private static void cell(StringBuilder xml, int row, int column, String value) {
        xml.append("<c r=\"").append(letters(column)).append(row + 1).append('"');
        if (row == 0) {
            xml.append(" s=\"1\"");
        }
        if (value.matches("[0-9]{1,9}")) {
            xml.append("><v>").append(value).append("</v></c>");
        } else {
            xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .append(escaped(value))
                    .append("</t></is></c>");
        }
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private static String escaped(String text) {
        return XmlText.escaped(text).replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", types());
            part(zip, "_rels/.rels", relations(List.of("officeDocument\" Target=\"xl/workbook.xml")));
            part(zip, "xl/workbook.xml", workbook());
            part(zip, "xl/_rels/workbook.xml.rels", relations(targets()));
            part(zip, "xl/styles.xml", STYLES);
            for (int at = 0; at < sheets.size(); at++) {
                part(zip, "xl/worksheets/sheet" + (at + 1) + ".xml", sheets.get(at));
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    private String types() {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<Types xmlns=\"")
                .append(PACKAGE)
                .append("content-types\">");
        xml.append(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(xml, "workbook", TYPE + "sheet.main+xml");
        override(xml, "styles", TYPE + "styles+xml");
        for (int at = 0; at < sheets.size(); at++) {
            override(xml, "worksheets/sheet" + (at + 1), TYPE + "worksheet+xml");
        }
        return xml.append("</Types>").toString();
    }

    private static void override(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"/xl/")
                .append(part)
                .append(".xml\" ContentType=\"")
                .append(type)
                .append("\"/>");
    }

    private List<String> targets() {
        List<String> targets = new ArrayList<>();
        for (int at = 0; at < sheets.size(); at++) {
            targets.add("worksheet\" Target=\"worksheets/sheet" + (at + 1) + ".xml");
        }
        targets.add("styles\" Target=\"styles.xml");
        return targets;
    }

    private static String relations(List<String> targets) {
        StringBuilder xml =
                new StringBuilder(HEAD).append("<Relationships xmlns=\"").append(PACKAGE);
        xml.append("relationships\">");
        for (int at = 0; at < targets.size(); at++) {
            xml.append("<Relationship Id=\"rId")
                    .append(at + 1)
                    .append("\" Type=\"")
                    .append(RELATIONS)
                    .append('/');
            xml.append(targets.get(at)).append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<workbook xmlns=\"")
                .append(MAIN)
                .append("\" xmlns:r=\"");
        xml.append(RELATIONS).append("\"><sheets>");
        for (int at = 0; at < names.size(); at++) {
            xml.append("<sheet name=\"")
                    .append(escaped(names.get(at)))
                    .append("\" sheetId=\"")
                    .append(at + 1);
            xml.append("\" r:id=\"rId").append(at + 1).append("\"/>");
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
