package no.ldo.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks through a zip file before anything else reads it: how much comes out of it, and whether it is a workbook. */
final class PackedFile {
    static final int MOST_ENTRIES = 2_000;
    static final int HIGHEST_RATIO = 100;
    static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int HEAD = 4_096;

    private final byte[] file;
    private int entries;
    private long unpacked;
    private boolean workbook;

    private PackedFile(byte[] file) {
        this.file = file;
    }

    static boolean isPacked(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /** Refuses what unpacks to too much, is damaged, holds macros or a document type, or is no workbook. */
    static void check(byte[] file) {
        PackedFile packed = new PackedFile(file);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                packed.look(zip, entry.getName().toLowerCase(Locale.ROOT));
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw Sheets.refused("spreadsheet.rule.fileIsWhole");
        }
        if (!packed.workbook) {
            throw Sheets.refused("spreadsheet.rule.fileIsASpreadsheet");
        }
    }

    private void look(ZipInputStream zip, String name) throws IOException {
        entries++;
        if (entries > MOST_ENTRIES) {
            throw Sheets.refused("spreadsheet.rule.fileIsNotPackedTooTight");
        }
        if (name.endsWith("vbaproject.bin")) {
            throw Sheets.refused("spreadsheet.rule.fileHasNoMacros");
        }
        if (name.contains("..")) {
            throw Sheets.refused("spreadsheet.rule.fileIsASpreadsheet");
        }
        workbook |= name.equals("xl/workbook.xml");
        byte[] head = read(zip);
        if (name.endsWith(".xml") && new String(head, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
            throw Sheets.refused("spreadsheet.rule.fileIsASpreadsheet");
        }
    }

    private byte[] read(ZipInputStream zip) throws IOException {
        byte[] head = new byte[HEAD];
        int kept = zip.readNBytes(head, 0, HEAD);
        count(kept);
        byte[] rest = new byte[64 * 1024];
        for (int read = zip.read(rest); read >= 0; read = zip.read(rest)) {
            count(read);
        }
        return java.util.Arrays.copyOf(head, kept);
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > MOST_UNPACKED || unpacked > HIGHEST_RATIO * (long) file.length) {
            throw Sheets.refused("spreadsheet.rule.fileIsNotPackedTooTight");
        }
    }
}
