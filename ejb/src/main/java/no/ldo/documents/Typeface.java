package no.ldo.documents;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import no.ldo.documents.ParsedFont.Weight;

/**
 * The parsed fonts of one writer. Parsing is dear and PDFBox's fonts are not made for several threads, so typefaces
 * are lent out, one to each document at work, and come back for the next.
 */
final class Typeface {
    private static final Queue<Typeface> SHELF = new ConcurrentLinkedQueue<>();

    private final Map<Weight, ParsedFont> fonts = new EnumMap<>(Weight.class);

    private Typeface() throws IOException {
        for (Weight weight : Weight.values()) {
            fonts.put(weight, new ParsedFont(weight));
        }
    }

    /** A typeface that nobody else uses. */
    static Typeface borrow() throws IOException {
        Typeface free = SHELF.poll();
        return free == null ? new Typeface() : free;
    }

    /** To be called once the document is saved. */
    void giveBack() {
        SHELF.add(this);
    }

    ParsedFont font(Weight weight) {
        return fonts.get(weight);
    }

    boolean has(int codePoint) {
        return font(Weight.REGULAR).has(codePoint);
    }

    float width(int codePoint, TextStyle style) {
        return font(style.weight()).width(codePoint) * style.size();
    }
}
