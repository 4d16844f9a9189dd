package no.ldo.differentiation.proposals;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import no.ldo.shared.RulesViolated;

/**
 * Unpacks what is packed in a PDF once and throws it away, before the library does so into memory: a file of some kilobytes
 * can hold gigabytes. Every packed part of a PDF begins after the word {@code stream}, whatever the file says it is.
 */
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /** Bytes that may come out of all parts together; the library holds one page's at a time. */
    static final long MOST_UNPACKED = 100L * 1024 * 1024;

    /** Packed in what is packed. */
    private static final int DEEPEST = 3;

    /** An advert has some hundreds. */
    private static final int MOST_STREAMS = 20_000;

    private long unpacked;

    private PdfStreams() {}

    /** @throws RulesViolated {@code advertFileIsNotPackedTooTight} */
    static void check(byte[] file) {
        PdfStreams streams = new PdfStreams();
        int found = 0;
        for (int at = 0; at <= file.length - STREAM.length; at++) {
            if (isStream(file, at)) {
                found++;
                if (found > MOST_STREAMS) {
                    throw AdvertFault.of("differentiation.rule.advertFileIsNotPackedTooTight");
                }
                int begin = begin(file, at + STREAM.length);
                streams.unpack(new ByteArrayInputStream(file, begin, file.length - begin), 1);
            }
        }
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
            int read = super.read(into, from, length);
            unpacked += Math.max(0, read);
            if (unpacked > MOST_UNPACKED) {
                throw AdvertFault.of("differentiation.rule.advertFileIsNotPackedTooTight");
            }
            return read;
        }
    }
}
