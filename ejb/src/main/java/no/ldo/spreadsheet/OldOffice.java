package no.ldo.spreadsheet;

import java.nio.charset.StandardCharsets;

/**
 * The container of old Office files. It holds what was saved as xls, and it is what a workbook becomes that is locked with a
 * password; neither is read, and a person is told which of them it is.
 */
final class OldOffice {
    private static final byte[] BEGINNING = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private OldOffice() {}

    static void refuse(byte[] file) {
        if (!startsAt(file, 0, BEGINNING)) {
            return;
        }
        for (int at = BEGINNING.length; at <= file.length - LOCKED.length; at++) {
            if (startsAt(file, at, LOCKED)) {
                throw Sheets.refused("spreadsheet.rule.fileHasNoPassword");
            }
        }
        throw Sheets.refused("spreadsheet.rule.fileIsNewEnough");
    }

    private static boolean startsAt(byte[] file, int at, byte[] sought) {
        if (file.length - at < sought.length) {
            return false;
        }
        for (int place = 0; place < sought.length; place++) {
            if (file[at + place] != sought[place]) {
                return false;
            }
        }
        return true;
    }
}
