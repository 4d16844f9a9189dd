package no.ldo.files;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The container of old Office files. It holds what was saved as xls or doc, and it is what a newer workbook or document
 * becomes that is locked with a password. Neither is read; whoever is handed one tells a person which of them it is.
 */
public enum OldOffice {
    /** A newer file under a password. */
    LOCKED,
    /** A file of the old kind. */
    OLD;

    private static final byte[] BEGINNING = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    /** What the container holds, by content; empty when the file is none. */
    public static Optional<OldOffice> in(byte[] file) {
        if (!startsAt(file, 0, BEGINNING)) {
            return Optional.empty();
        }
        for (int at = BEGINNING.length; at <= file.length - PACKAGE.length; at++) {
            if (startsAt(file, at, PACKAGE)) {
                return Optional.of(LOCKED);
            }
        }
        return Optional.of(OLD);
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
