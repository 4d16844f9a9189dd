package no.ldo.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One bundled font file in memory, with the widths of its letters. Used by one thread at a time. */
final class ParsedFont {
    private static final float UNKNOWN = -1;
    /** Just above the last character of the bundled files. */
    private static final int CHARACTERS = 0x3000;

    private final TrueTypeFont file;
    private final CmapLookup glyphs;
    private final float[] widths = new float[CHARACTERS];

    ParsedFont(Weight weight) throws IOException {
        try (InputStream bytes = ParsedFont.class.getResourceAsStream(weight.file)) {
            file = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        }
        file.setEnableGsub(false);
        glyphs = file.getUnicodeCmapLookup();
        Arrays.fill(widths, UNKNOWN);
    }

    /** Whether the typeface can show the character. */
    boolean has(int codePoint) {
        return codePoint < CHARACTERS && glyphs.getGlyphId(codePoint) != 0;
    }

    /** The width at size 1. */
    float width(int codePoint) {
        if (widths[codePoint] == UNKNOWN) {
            widths[codePoint] = measure(codePoint);
        }
        return widths[codePoint];
    }

    private float measure(int codePoint) {
        try {
            return file.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / (float) file.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font of the document that will carry just the letters in use. */
    PDFont embedIn(PDDocument document) throws IOException {
        return PDType0Font.load(document, file, true);
    }

    /** The three cuts of the typeface. */
    enum Weight {
        REGULAR("inter-regular.ttf"),
        SEMIBOLD("inter-semibold.ttf"),
        BOLD("inter-bold.ttf");

        private final String file;

        Weight(String file) {
            this.file = file;
        }
    }
}
