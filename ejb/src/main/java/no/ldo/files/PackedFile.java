package no.ldo.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Looks through a zip file before anything else reads it: how much comes out of it, and whether it holds what it must. */
public final class PackedFile {
    static final int MOST_ENTRIES = 2_000;
    static final int HIGHEST_RATIO = 100;
    static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int HEAD = 4_096;

    private final byte[] file;
    private final String wanted;
    private int entries;
    private long unpacked;
    private byte @Nullable [] content;

    private PackedFile(byte[] file, String wanted) {
        this.file = file;
        this.wanted = wanted;
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
        PackedFile packed = new PackedFile(file, wanted);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                packed.look(zip, entry.getName().toLowerCase(Locale.ROOT));
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Refused(Fault.DAMAGED);
        }
        return Optional.ofNullable(packed.content);
    }

    private void look(ZipInputStream zip, String name) throws IOException, Refused {
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
        if (name.endsWith(".xml") && new String(head, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
            throw new Refused(Fault.FORBIDDEN);
        }
        if (name.equals(wanted)) {
            content = whole(zip, head);
        } else {
            skip(zip);
        }
    }

    private byte[] whole(ZipInputStream zip, byte[] head) throws IOException, Refused {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(head);
        byte[] rest = new byte[HEAD * 16];
        for (int read = zip.read(rest); read >= 0; read = zip.read(rest)) {
            count(read);
            all.write(rest, 0, read);
        }
        return all.toByteArray();
    }

    private void skip(ZipInputStream zip) throws IOException, Refused {
        byte[] rest = new byte[HEAD * 16];
        for (int read = zip.read(rest); read >= 0; read = zip.read(rest)) {
            count(read);
        }
    }

    private void count(int bytes) throws Refused {
        unpacked += bytes;
        if (unpacked > MOST_UNPACKED || unpacked > HIGHEST_RATIO * (long) file.length) {
            throw new Refused(Fault.PACKED_TOO_TIGHT);
        }
    }
}
