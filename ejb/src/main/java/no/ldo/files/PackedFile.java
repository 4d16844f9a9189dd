package no.ldo.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Looks through a zip file before anything else reads it: how much comes out of it, and whether it holds what it must. */
public final class PackedFile {
    static final int MOST_ENTRIES = 2_000;
    static final int HIGHEST_RATIO = 100;
    static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int HEAD = 4_096;

    private final byte[] file;
    private int entries;
    private long unpacked;

    private PackedFile(byte[] file) {
        this.file = file;
    }

    /** Why a packed file is not read. */
    public enum Fault {
        /** Too many entries, or more comes out of it than it may. */
        PACKED_TOO_TIGHT,
        /** Document types, names that climb out of the file. */
        FORBIDDEN,
        /** Macros. */
        MACROS,
        /** Cut off or changed. */
        DAMAGED
    }

    /** The refusal, without a word about the file's content. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        private final Fault fault;

        Refused(Fault fault) {
            super(fault.name());
            this.fault = fault;
        }

        /** Why. */
        public Fault fault() {
            return fault;
        }
    }

    /** Whether it begins as zip files do. */
    public static boolean isPacked(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /**
     * Looks through the whole file.
     *
     * @param wanted name of the entry that makes the file what it is said to be, in small letters
     * @return the content of that entry; empty when there is none
     */
    public static Optional<byte[]> entry(byte[] file, String wanted) throws Refused {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        boolean found = new PackedFile(file)
                .walk(wanted, name -> isNamed(name, wanted) ? content : OutputStream.nullOutputStream());
        return found ? Optional.of(content.toByteArray()) : Optional.empty();
    }

    /**
     * Looks through the whole file and packs again what was looked at. A reader that goes by the list at the end of the file
     * could otherwise be shown other entries than those that stand one after the other.
     *
     * @param wanted name of the entry that makes the file what it is said to be, in small letters
     * @return the same entries and no others; empty when the wanted one is not among them
     */
    public static Optional<byte[]> packedAgain(byte[] file, String wanted) throws Refused {
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(again)) {
            zip.setLevel(Deflater.BEST_SPEED);
            boolean found = new PackedFile(file).walk(wanted, name -> {
                zip.putNextEntry(new ZipEntry(name));
                return zip;
            });
            if (!found) {
                return Optional.empty();
            }
        } catch (IOException twice) {
            throw new Refused(Fault.DAMAGED);
        }
        return Optional.of(again.toByteArray());
    }

    /** Where an entry's content goes. */
    private interface Into {
        OutputStream entry(String name) throws IOException;
    }

    private boolean walk(String wanted, Into into) throws Refused {
        boolean found = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                look(zip, entry.getName(), into);
                found |= isNamed(entry.getName(), wanted);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Refused(Fault.DAMAGED);
        }
        return found;
    }

    private static boolean isNamed(String name, String wanted) {
        return name.toLowerCase(Locale.ROOT).equals(wanted);
    }

    private void look(ZipInputStream zip, String written, Into into) throws IOException, Refused {
        String name = written.toLowerCase(Locale.ROOT);
        entries++;
        if (entries > MOST_ENTRIES) {
            throw new Refused(Fault.PACKED_TOO_TIGHT);
        }
        if (name.endsWith("vbaproject.bin")) {
            throw new Refused(Fault.MACROS);
        }
        if (name.contains("..")) {
            throw new Refused(Fault.FORBIDDEN);
        }
        byte[] head = zip.readNBytes(HEAD);
        count(head.length);
        if (name.endsWith(".xml") && hasDocumentType(head)) {
            throw new Refused(Fault.FORBIDDEN);
        }
        OutputStream content = into.entry(written);
        content.write(head);
        byte[] rest = new byte[HEAD * 16];
        for (int read = zip.read(rest); read >= 0; read = zip.read(rest)) {
            count(read);
            content.write(rest, 0, read);
        }
    }

    /** Also in two bytes a letter. The readers open nothing that a document type names; this is told before. */
    private static boolean hasDocumentType(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").contains("<!DOCTYPE");
    }

    private void count(int bytes) throws Refused {
        unpacked += bytes;
        if (unpacked > MOST_UNPACKED || unpacked > HIGHEST_RATIO * (long) file.length) {
            throw new Refused(Fault.PACKED_TOO_TIGHT);
        }
    }
}
