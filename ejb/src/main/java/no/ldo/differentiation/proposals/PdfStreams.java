package no.ldo.differentiation.proposals;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import no.ldo.shared.RulesViolated;

/**
 * Unpacks what is packed in a PDF once and throws it away, before the library does so into memory: a file of some kilobytes
 * can hold gigabytes. Every packed part of a PDF begins after the word {@code stream}, whatever the file says it is. Pictures,
 * which nobody looks at and which may be large, are spoilt instead: whatever else the file says about them, no one unpacks them.
 */
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /** Bytes that may go into and come out of all parts together; the library holds one page's at a time. */
    static final long MOST_UNPACKED = 100L * 1024 * 1024;

    /** Packed in what is packed. */
    private static final int DEEPEST = 3;

    /** An advert has some hundreds. */
    private static final int MOST_STREAMS = 20_000;

    /** How long the dictionary of a picture is at most, before its {@code stream}. */
    private static final int LONGEST_DICTIONARY = 2_000;

    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image(?![^\\s/<>\\[\\]()])");

    /** After the two bytes of the header: a last block of a kind that there is not. */
    private static final byte NO_BLOCK = 7;

    private static final int HEADER = 2;

    private final Deadline deadline;
    private long unpacked;

    private PdfStreams(Deadline deadline) {
        this.deadline = deadline;
    }

    /**
     * The file, in which no picture can be unpacked.
     *
     * @throws RulesViolated {@code advertFileIsNotPackedTooTight}, {@code advertFileIsQuicklyRead}
     */
    static byte[] withoutPictures(byte[] file, Deadline deadline) {
        PdfStreams streams = new PdfStreams(deadline);
        byte[] plain = file.clone();
        int found = 0;
        for (int at = 0; at <= file.length - STREAM.length; at++) {
            if (isStream(file, at)) {
                found++;
                if (found > MOST_STREAMS) {
                    throw AdvertFault.of("differentiation.rule.advertFileIsNotPackedTooTight");
                }
                int begin = begin(file, at + STREAM.length);
                if (isPicture(file, at) && begin + HEADER < file.length) {
                    plain[begin + HEADER] = NO_BLOCK;
                } else {
                    streams.unpack(streams.new Counted(new ByteArrayInputStream(file, begin, file.length - begin)), 1);
                }
            }
        }
        return plain;
    }

    /** Whether the dictionary between here and the beginning of the object says so. */
    private static boolean isPicture(byte[] file, int stream) {
        int from = Math.max(0, stream - LONGEST_DICTIONARY);
        String before = new String(file, from, stream - from, StandardCharsets.ISO_8859_1);
        int object = before.lastIndexOf("obj");
        String dictionary = before.substring(object + 1).strip();
        return object >= 0
                && dictionary.endsWith(">>")
                && PICTURE.matcher(dictionary).find();
    }

    /** Also in {@code endstream}: what follows there is not packed. */
    private static boolean isStream(byte[] file, int at) {
        for (int sign = 0; sign < STREAM.length; sign++) {
            if (file[at + sign] != STREAM[sign]) {
                return false;
            }
        }
        return true;
    }

    /** As PDFBox finds it: after blanks and one end of a line. */
    private static int begin(byte[] file, int after) {
        int at = after;
        while (at < file.length && file[at] == ' ') {
            at++;
        }
        if (at < file.length && file[at] == '\r') {
            at++;
        }
        return at < file.length && file[at] == '\n' ? at + 1 : at;
    }

    /** What is not packed ends at once: then nothing comes out of it. */
    private void unpack(InputStream packed, int depth) {
        Inflater inflater = new Inflater(true);
        try {
            InputStream counted = new Counted(new InflaterInputStream(withoutHeader(packed), inflater));
            if (depth < DEEPEST) {
                unpack(counted, depth + 1);
            }
            counted.transferTo(OutputStream.nullOutputStream());
        } catch (IOException noMore) {
            return;
        } finally {
            inflater.end();
        }
    }

    /** PDFBox does not look at these two bytes either. */
    private static InputStream withoutHeader(InputStream packed) throws IOException {
        packed.readNBytes(2);
        return packed;
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream packed) {
            super(packed);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            deadline.check();
            int read = super.read(into, from, length);
            unpacked += Math.max(0, read);
            if (unpacked > MOST_UNPACKED) {
                throw AdvertFault.of("differentiation.rule.advertFileIsNotPackedTooTight");
            }
            return read;
        }
    }
}
