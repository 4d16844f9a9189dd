package no.ldo.spreadsheet;

import java.io.Serializable;
import java.util.List;
import no.ldo.files.OldOffice;
import no.ldo.files.PackedFile;
import no.ldo.shared.RuleViolation;
import no.ldo.shared.RulesViolated;

/** Reads what a user has handed in as a spreadsheet, csv or xlsx, told apart by its content and never by its name. */
public final class Sheets {
    /** The largest file that is read. */
    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    /** The largest number of lines that is read, the heading included. */
    public static final int MOST_ROWS = 20_001;

    static final int MOST_COLUMNS = 100;

    private Sheets() {}

    /**
     * The lines that are not blank, in order.
     *
     * @throws RulesViolated with a violation at the field {@code file} when it cannot be read
     */
    public static List<SheetRow> read(byte[] file) {
        if (file.length == 0) {
            throw refused("spreadsheet.rule.fileIsNotEmpty");
        }
        if (file.length > LARGEST_FILE) {
            throw refused("spreadsheet.rule.fileIsSmallEnough", LARGEST_FILE / 1024 / 1024);
        }
        OldOffice.in(file).ifPresent(held -> {
            throw refused(
                    switch (held) {
                        case LOCKED -> "spreadsheet.rule.fileHasNoPassword";
                        case OLD -> "spreadsheet.rule.fileIsNewEnough";
                    });
        });
        List<SheetRow> rows = PackedFile.isPacked(file) ? WorkbookReader.read(file) : CsvReader.read(file);
        if (rows.isEmpty()) {
            throw refused("spreadsheet.rule.fileIsNotEmpty");
        }
        return rows;
    }

    /** A text for a cell of a csv file that a spreadsheet program will open: what could be a formula is made a text. */
    public static String harmless(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    /** Whether a spreadsheet program could take the cell for a formula. */
    public static boolean looksLikeAFormula(String cell) {
        return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 && !cell.matches("[+-][0-9]+([.,][0-9]+)?");
    }

    static RulesViolated refused(String rule, Serializable... arguments) {
        return new RulesViolated(RuleViolation.at("file", rule, arguments));
    }
}
